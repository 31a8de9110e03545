import { useRouteError } from "@remix-run/react";
import { ErrorWords } from "./error-words.tsx";

/** The error page of a route that stands outside the shops' layout. */
export function MerchantError() {
  return (
    <main>
      <ErrorWords error={useRouteError()} home="/merchant" />
    </main>
  );
}
