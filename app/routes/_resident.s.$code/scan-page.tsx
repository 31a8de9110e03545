import type { BrowserKind } from "#app/domain/browser.ts";
import type { RallyState } from "#app/domain/rally-period.ts";
import { Refusal } from "#app/ui/resident/refusal.tsx";
import { InAppNotice } from "./in-app-notice.tsx";
import { Landing } from "./landing.tsx";
import type { LandingView } from "./queries.server.ts";

type ScanPageProps = {
  state: Exclude<RallyState, "ended">;
  message: string;
  startsOn: string;
  browser: BrowserKind;
  address: string;
  landing: LandingView;
};

/** The scanned shop's page, or why it gives no stamp now. */
export function ScanPage(page: ScanPageProps) {
  if (page.state === "paused")
    return <Refusal kind="paused" message={page.message} />;
  if (page.state === "not-started")
    return <Refusal kind="not-started" day={page.startsOn} />;
  if (page.browser !== "browser")
    return <InAppNotice kind={page.browser} address={page.address} />;
  return <Landing {...page.landing} />;
}
