import { Notice } from "#app/ui/office/notice.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { changePasskey } from "#app/http/passkey-change.server.ts";
import { keeperOfStaff } from "#app/http/passkey-keeper.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { listPasskeys } from "#app/models/passkey.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import passkeyModule from "#app/ui/office/people/passkey.js?worker&url";
import { PasskeyPanel } from "#app/ui/office/people/passkey-panel.tsx";
import { PasskeyTable } from "#app/ui/office/people/passkey-table.tsx";
import { useText } from "#app/ui/text.tsx";

export const handle = { modules: [passkeyModule] };
export const meta = officeMeta;

const said = ["added", "renamed", "removed"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const done = new URL(request.url).searchParams.get("done");
  const passkeys = await listPasskeys({ kind: "staff", id: staff.id });
  return {
    title: await titleOf(request, "people.security.title"),
    name: staff.name,
    role: staff.role,
    done: said.find((one) => one === done) ?? null,
    passkeys: passkeys.map(({ credential, name, createdAt, lastUsedAt }) => ({
      credential,
      name,
      createdAt,
      lastUsedAt,
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "viewer");
  const refused = await changePasskey(
    await readForm(request),
    keeperOfStaff(staff),
    "/ward/security",
  );
  return data(refused, { status: refused.wrong ? 400 : 404 });
}

export default function SecurityPage() {
  const t = useText();
  const { name, role, done, passkeys } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const who = { name, role: t.plain(`people.roles.${role}`) };
  return (
    <div className="page">
      <h1>{t("people.security.title")}</h1>
      <p>{t("people.security.who", who)}</p>
      {done && !answer && <Notice>{t(`people.security.done.${done}`)}</Notice>}
      {answer && !answer.wrong && (
        <Notice isError>{t("people.security.gone")}</Notice>
      )}
      <h2>{t("people.security.listHead")}</h2>
      <PasskeyTable passkeys={passkeys} wrong={answer?.wrong ?? null} />
      <PasskeyPanel kind="add" at="/ward/security" />
      <noscript>
        <p>{t("people.security.withoutScript")}</p>
      </noscript>
      <p className="buttons ways">
        <a className="button" href="/ward/people/sessions">
          {t("people.security.toSessions")}
        </a>
      </p>
    </div>
  );
}
