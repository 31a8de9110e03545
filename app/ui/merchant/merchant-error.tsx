import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { ErrorWords } from "./error-words.tsx";

/** The error page of a route that stands outside the shops' layout. */
export function MerchantError() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <main>
      <ErrorWords status={status} home="/merchant" />
    </main>
  );
}
