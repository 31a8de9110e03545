import { useRouteError } from "@remix-run/react";
import { RefusedScan } from "#app/ui/resident/refused-scan.tsx";

export function ScanError() {
  return <RefusedScan error={useRouteError()} />;
}
