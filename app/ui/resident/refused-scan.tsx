import { isRouteErrorResponse } from "@remix-run/react";
import { ErrorPage } from "./error-page.tsx";
import { Refusal, type RefusalKind } from "./refusal.tsx";

const told = [
  "unknown",
  "unpublished",
  "revoked",
  "withdrawn",
  "ended",
  "not-started",
  "paused",
] as const satisfies RefusalKind[];

/** Why there is no stamp here; any word without a sentence is told as everywhere. */
export function RefusedScan({ error }: { error: unknown }) {
  const kind = isRouteErrorResponse(error)
    ? told.find((one) => one === error.data)
    : undefined;
  return kind ? <Refusal kind={kind} /> : <ErrorPage error={error} />;
}
