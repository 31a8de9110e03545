import {
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readLeftOut } from "#app/domain/place-list/bad.ts";
import { requirePlaceList } from "#app/http/kept-list.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { listConfirmedPlaces } from "#app/models/place-list-upload.server.ts";
import map from "#app/ui/map/map.css?url";
import { geographyIn } from "#app/ui/map/view.ts";
import shared from "#app/ui/office/import/import.css?url";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { ListPreview } from "#app/ui/office/place-list/list-preview.tsx";
import css from "#app/ui/office/place-list/place-list.css?url";
import { textFor, useText } from "#app/ui/text.tsx";

export const links: LinksFunction = () =>
  [map, shared, css].map((href) => ({ rel: "stylesheet", href }));

const ROWS = 20;
const BAD_ROWS = 100;
const DRAWN = 300;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { ward } = context;
  const list = await requirePlaceList(context, params.id);
  if (list.confirmedAt) throw redirect("/ward/places");
  const { id, layer, fileName, credit, places } = list;
  const t = textFor(await languageOfRequest(request));
  const { bad, counted, farLines } = readLeftOut(list.bad);
  const shown = await listConfirmedPlaces(ward.id);
  const before = shown.find((one) => one.layer === layer);
  const name = t.plain(`placeList.layers.${layer}`);
  return {
    title: await titleOf(request, "placeList.preview.title", { layer: name }),
    ...{ id, layer, fileName, credit },
    n: places.length,
    first: places.slice(0, ROWS),
    drawn: places.slice(0, DRAWN).map(({ at, names }) => ({
      ...{ at, layer },
      name: t.plainName(names),
    })),
    left: { bad: bad.slice(0, BAD_ROWS), all: bad.length, counted, farLines },
    before: before?.places.length ?? null,
    geography: geographyIn(t.language, ward.geography),
  };
}

export const meta = officeMeta;

export default function PlaceListPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const layer = t.plain(`placeList.layers.${page.layer}`);
  return (
    <>
      <PageHead
        title={t.plain("placeList.preview.title", { layer })}
        sub={<bdi className="import-file">{page.fileName}</bdi>}
      >
        <a href="/ward/places">{t("placeList.title")}</a>
      </PageHead>
      <ListPreview {...page} />
    </>
  );
}
