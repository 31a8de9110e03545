import { isRouteErrorResponse } from "@remix-run/react";

/** What a page that cannot be shown says: it is not there, there is no rally yet, or it failed. */
export function errorKind(error: unknown): "notFound" | "noRally" | "failed" {
  if (!isRouteErrorResponse(error)) return "failed";
  if (error.data === "no-rally") return "noRally";
  return error.status === 404 ? "notFound" : "failed";
}
