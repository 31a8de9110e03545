import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { placeLayers } from "#app/domain/public-place.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { listConfirmedPlaces } from "#app/models/place-list-upload.server.ts";
import { findStaffName } from "#app/models/staff.server.ts";
import map from "#app/ui/map/map.css?url";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { LayerTable } from "#app/ui/office/place-list/layer-table.tsx";
import { ListForm, ListRules } from "#app/ui/office/place-list/list-form.tsx";
import css from "#app/ui/office/place-list/place-list.css?url";
import { useText } from "#app/ui/text.tsx";
import { takePlaceList } from "./upload.server.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: map },
  { rel: "stylesheet", href: css },
];

const saids = ["confirmed", "removed", "dropped"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { searchParams } = new URL(request.url);
  const lists = await listConfirmedPlaces(context.ward.id);
  const rows = lists.map(async (list) => ({
    id: list.id,
    layer: list.layer,
    places: list.places.length,
    credit: list.credit,
    at: list.confirmedAt ?? list.readAt,
    who: list.isSample
      ? null
      : await findStaffName(context.ward.id, list.confirmedBy ?? ""),
  }));
  const said = searchParams.get("said");
  const layer = searchParams.get("layer");
  return {
    title: await titleOf(request, "placeList.title"),
    rows: await Promise.all(rows),
    mayChange: staff.role !== "viewer",
    said: saids.find((one) => one === said) ?? null,
    layer: placeLayers.find((one) => one === layer) ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const sent = await takePlaceList(request, context.ward, staff.id);
  if (!sent.ok) return data(sent.form, { status: 400 });
  return redirect(`/ward/places/${sent.id}`, 303);
}

export const meta = officeMeta;

const nothing = { layer: null, credit: null, file: null };

export default function PlacesPage() {
  const t = useText();
  const { rows, mayChange, said, layer } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t.plain("placeList.title")}>
        <a href="/ward/walk-network">{t("placeList.network")}</a>
        <a href="/map/safety">{t("placeList.seen")}</a>
      </PageHead>
      <div className="page">
        {said && (
          <Notice>
            {t(`placeList.said.${said}`, {
              layer: layer ? t.plain(`placeList.layers.${layer}`) : "",
            })}
          </Notice>
        )}
        <p>{t("placeList.lead")}</p>
        <LayerTable rows={rows} mayChange={mayChange} />
        <div className="upload-add" id="add">
          {mayChange && (
            <>
              <h2>{t("placeList.add")}</h2>
              <p>{t("placeList.addLead")}</p>
              <ListForm
                layer={refused?.layer ?? layer ?? undefined}
                credit={refused?.credit ?? ""}
                errors={refused?.errors ?? nothing}
              />
            </>
          )}
          <ListRules />
        </div>
      </div>
    </>
  );
}
