import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { i18n } from "#app/locales/index.ts";
import { RallyTable } from "#app/ui/office/edition/rally-table.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { textFor, useText } from "#app/ui/text.tsx";
import { readRallies } from "./list.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const t = textFor(await languageOfRequest(request));
  return {
    title: t.plain("common.pageTitle", {
      page: t.plain("edition.list.title"),
    }),
    rallies: await readRallies(context.ward.id, new Date()),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
];

export default function EditionsPage() {
  const { rallies } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <div className="page">
      <div className="edition-head">
        <h1>{t("edition.list.title")}</h1>
      </div>
      <p className="buttons edition-new">
        <a className="button main" href="/ward/editions/new">
          <Icon name="plus" size={22} />
          {t("edition.list.create")}
        </a>
        <a className="button" href="/ward/editions/new?preset=event">
          {t("edition.list.event")}
        </a>
      </p>
      {rallies.length === 0 ? (
        <p>{t("edition.list.none")}</p>
      ) : (
        <RallyTable rallies={rallies} />
      )}
    </div>
  );
}
