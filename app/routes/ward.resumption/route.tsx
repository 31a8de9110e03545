import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { tokyoDate } from "#app/domain/business-day.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { listOtherEditions } from "#app/models/edition.server.ts";
import { describeOpenPause, resumeRally } from "#app/models/pause.server.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, timeText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { rally } = await requireEdition(context);
  return {
    title: await titleOf(request, "ward.resumption.title"),
    pause: await describeOpenPause(context.ward.id, rally.id),
  };
}

/** Everything that was stopped goes on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireEdition(context);
  const beside = await listOtherEditions(context.ward.id);
  const resuming = await resumeRally(edition, staff.id, new Date(), beside);
  if (!resuming.ok) return data(resuming.refusal, { status: 409 });
  return redirect("/ward", 303);
}

export const meta = officeMeta;

export default function ResumptionPage() {
  const t = useText();
  const { pause } = useLoaderData<typeof loader>();
  return (
    <div className="page narrow">
      <h1>{t("ward.resumption.title")}</h1>
      {pause ? (
        <form method="post" action="/ward/resumption">
          <p className="lead">{t("ward.resumption.lead")}</p>
          <p>
            {t("ward.resumption.since", {
              day: unmarked(
                dayText(t.language, tokyoDate(pause.startedAt), "short"),
              ),
              time: timeText(pause.startedAt),
              who: pause.who,
            })}
          </p>
          <blockquote>{pause.message}</blockquote>
          <p className="buttons">
            <button className="button main">
              <Icon name="check" size={22} />
              {t("ward.resumption.submit")}
            </button>
            <a className="button" href="/ward">
              {t("ward.pause.back")}
            </a>
          </p>
        </form>
      ) : (
        <>
          <p className="lead" role="status">
            {t("ward.resumption.already")}
          </p>
          <p>
            <a href="/ward">{t("ward.back")}</a>
          </p>
        </>
      )}
    </div>
  );
}
