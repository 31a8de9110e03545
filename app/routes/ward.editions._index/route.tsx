import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { RallyTable } from "#app/ui/office/edition/rally-table.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { useText } from "#app/ui/text.tsx";
import { readRallies } from "./list.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  return {
    title: await titleOf(request, "edition.list.title"),
    rallies: await readRallies(context.ward.id, new Date()),
  };
}

export const meta = officeMeta;

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
