import { PageHead } from "#app/ui/office/page-head.tsx";
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
  findStreet,
  listAssociations,
  listStreets,
  moveStreet,
} from "#app/models/street.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { useText } from "#app/ui/text.tsx";
import { countShops } from "./queries.server.ts";
import { StreetTable } from "./street-table.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { id } = context.ward;
  const counts = await countShops(id);
  const associations = await listAssociations(id);
  return {
    title: await titleOf(request, "shops.streets.title"),
    streets: (await listStreets(id)).map((street) => ({
      slug: street.slug,
      name: street.name,
      emblem: street.emblem,
      stations: street.stations,
      isPinned: street.pin !== null,
      shops: counts.get(street.id) ?? 0,
      associations: associations
        .filter(({ streetId }) => streetId === street.id)
        .map(({ name }) => name),
    })),
  };
}

/** Moves a street one place: `up` or `down` names it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const form = await readForm(request);
  const [up, down] = [form.get("up"), form.get("down")];
  const slug = String(up ?? down ?? "");
  const office = { ward: context.ward, staffId: staff.id };
  if (!(await findStreet(context.ward.id, slug)))
    throw new Response("unknown", { status: 404 });
  await moveStreet(office, slug, up === null ? 1 : -1, new Date());
  return redirect("/ward/streets", 303);
}

export const meta = officeMeta;

export default function StreetsPage() {
  const t = useText();
  const { streets } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t.plain("shops.streets.title")}>
        <a href="/ward/streets/new">{t("shops.streets.new")}</a>
        <a href="/ward/shops">{t("shops.form.back")}</a>
      </PageHead>
      <div className="page">
        {streets.length === 0 ? (
          <p>{t("shops.streets.none")}</p>
        ) : (
          <>
            <p>{t("shops.streets.lead")}</p>
            <StreetTable streets={streets} />
          </>
        )}
      </div>
    </>
  );
}
