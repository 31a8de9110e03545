import { Notice } from "#app/ui/office/notice.tsx";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { listPeople } from "#app/models/staff.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PeopleTable } from "#app/ui/office/people/people-table.tsx";
import { useText } from "#app/ui/text.tsx";

export const meta = officeMeta;

const said = ["invited", "mailed", "role", "disabled", "enabled"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const isManager = staff.role === "manager";
  const done = new URL(request.url).searchParams.get("done");
  const people = await listPeople(context.ward.id);
  return {
    title: await titleOf(request, "people.title"),
    isManager,
    me: staff.id,
    done: said.find((one) => one === done) ?? null,
    people: people.map(({ email, disabledAt, ...person }) => ({
      id: person.id,
      name: person.name,
      role: person.role,
      email: isManager ? email : null,
      lastSeenAt: person.lastSeenAt,
      passkeys: person.passkeys,
      isDisabled: disabledAt !== null,
    })),
  };
}

export default function PeoplePage() {
  const t = useText();
  const { people, me, isManager, done } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{t("people.title")}</h1>
      {done && <Notice>{t(`people.done.${done}`)}</Notice>}
      <p>{t("people.lead")}</p>
      <PeopleTable people={people} me={me} isManager={isManager} />
      <p className="buttons ways">
        {isManager && (
          <a className="button main" href="/ward/people/invitation">
            {t("people.invite")}
          </a>
        )}
        <a className="button" href="/ward/people/sessions">
          {t("people.toSessions")}
        </a>
        <a className="button" href="/ward/security">
          {t("people.toSecurity")}
        </a>
        <a className="button" href="/ward/settings">
          {t("settings.title")}
        </a>
      </p>
    </div>
  );
}
