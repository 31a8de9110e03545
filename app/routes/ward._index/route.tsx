import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { businessDay } from "#app/domain/business-day.ts";
import { judgeRally } from "#app/domain/rally-period.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findEdition } from "#app/models/edition.server.ts";
import { findOpenPause } from "#app/models/pause.server.ts";
import { findStaffName } from "#app/models/staff.server.ts";
import { HeldStamps } from "#app/ui/office/cockpit/held-stamps.tsx";
import { QuietShops } from "#app/ui/office/cockpit/quiet-shops.tsx";
import { RallyState } from "#app/ui/office/cockpit/rally-state.tsx";
import { Today } from "#app/ui/office/cockpit/today.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { readHolds } from "./queries.server.ts";
import { readToday } from "./today.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await findEdition(context.ward.id);
  if (!edition) throw redirect("/ward/first-steps");
  const now = new Date();
  const pause = await findOpenPause(edition.rally.id);
  const state = judgeRally({ rally: edition.rally, channel: null, pause, now });
  return {
    title: await titleOf(request, "ward.cockpit.title"),
    now,
    day: businessDay(now),
    state,
    channels: edition.channels.map(({ kind, startsOn, endsOn }) => ({
      kind,
      startsOn,
      endsOn,
    })),
    pause: pause && {
      message: pause.message,
      startedAt: pause.startedAt,
      who: await findStaffName(context.ward.id, pause.startedBy),
    },
    today: await readToday(edition, now),
    holds: await readHolds(edition),
  };
}

export const meta = officeMeta;

export default function Cockpit() {
  const { now, day, state, channels, pause, today, holds } =
    useLoaderData<typeof loader>();
  return (
    <div className="cockpit">
      <RallyState {...{ now, day, state, channels, pause }} />
      <div className="two">
        <Today today={today} />
        <QuietShops {...today} />
      </div>
      <HeldStamps {...holds} day={day} />
    </div>
  );
}
