import { Notice } from "#app/ui/office/notice.tsx";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import {
  endOtherSessions,
  endSession,
  listOpenSessions,
} from "#app/models/open-session.server.ts";
import { numberText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { SessionTable } from "#app/ui/office/people/session-table.tsx";
import { useText } from "#app/ui/text.tsx";

export const meta = officeMeta;

function readEnded(url: string): number | null {
  const ended = new URL(url).searchParams.get("ended") ?? "";
  return /^\d{1,3}$/.test(ended) ? Number(ended) : null;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, session } = await requireWardStaff(request, context);
  const isManager = staff.role === "manager";
  const only = isManager ? null : staff.id;
  const rows = await listOpenSessions(context.ward.id, only, new Date());
  return {
    title: await titleOf(request, "people.sessions.title"),
    isManager,
    ended: readEnded(request.url),
    hasOthers: rows.some(
      (row) => row.staffId === staff.id && row.session !== session,
    ),
    rows: rows.map((row) => ({ ...row, isHere: row.session === session })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireWardStaff(request, context, "viewer");
  const { id: staffId, role } = signedIn.staff;
  const form = await readForm(request);
  const { id: wardId } = context.ward;
  const by = { wardId, staffId, isForAll: role === "manager" };
  const now = new Date();
  const ended =
    form.get("intent") === "others"
      ? await endOtherSessions(wardId, staffId, signedIn.session, now)
      : await endSession(by, String(form.get("session") ?? ""), now);
  return redirect(`/ward/people/sessions?ended=${ended}`, 303);
}

export default function SessionsPage() {
  const t = useText();
  const { rows, isManager, ended, hasOthers } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{t("people.sessions.title")}</h1>
      {ended !== null && (
        <Notice>
          {ended === 0
            ? t("people.sessions.endedNone")
            : t("people.sessions.ended", { n: numberText(ended) })}
        </Notice>
      )}
      <p>
        {t(isManager ? "people.sessions.leadAll" : "people.sessions.leadOwn")}
        {t("people.sessions.lead")}
      </p>
      <SessionTable rows={rows} />
      <div className="buttons ways">
        {hasOthers && (
          <form method="post" action="/ward/people/sessions">
            <button className="button" name="intent" value="others">
              {t("people.sessions.endOthers")}
            </button>
          </form>
        )}
        <a className="button" href="/ward/people">
          {t("people.person.back")}
        </a>
      </div>
    </div>
  );
}
