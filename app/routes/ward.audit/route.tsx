import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { i18n } from "#app/locales/index.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findBrokenAct, listActs } from "#app/models/audit.server.ts";
import { listStaffNames } from "#app/models/staff.server.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { numberText } from "#app/ui/dates.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import { ActTable } from "./act-table.tsx";
import { listNames } from "./queries.server.ts";

const SHOWN = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { id } = context.ward;
  const acts = await listActs(id, SHOWN);
  const t = textFor(await languageOfRequest(request));
  return {
    title: t.plain("common.pageTitle", { page: t.plain("ward.audit.title") }),
    acts: acts.map(({ sequence, at, actor, action, subject, details }) => ({
      sequence,
      at,
      actor,
      action,
      subject,
      details,
    })),
    names: Object.fromEntries([
      ...(await listStaffNames(id)),
      ...(await listNames(id, acts)),
    ]),
    me: `staff:${staff.id}`,
    broken: await findBrokenAct(id),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
];

export default function AuditPage() {
  const t = useText();
  const { acts, names, me, broken } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{t("ward.audit.title")}</h1>
      <p>{t("ward.audit.lead", { n: numberText(SHOWN) })}</p>
      {broken === null ? (
        <p className="chain" role="status">
          <Icon name="check" size={20} />
          {t("ward.audit.whole")}
        </p>
      ) : (
        <p className="chain error" role="alert">
          <Icon name="warning" size={20} />
          {t("ward.audit.broken", { n: numberText(broken) })}
        </p>
      )}
      {acts.length === 0 ? (
        <p>{t("ward.audit.none")}</p>
      ) : (
        <ActTable acts={acts} names={names} me={me} />
      )}
    </div>
  );
}
