import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { readMapView } from "#app/http/map-view.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import mapStyle from "#app/ui/map/map.css?inline";
import { readMapQuery } from "#app/ui/map/map-query.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import crowding from "#app/ui/resident/crowding.css?inline";
import ease from "#app/ui/resident/ease.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import controls from "./controls.css?inline";
import { MapPage } from "./map-page.tsx";
import style from "./map-page.css?inline";

export const handle = {
  style: residentStyle + mapStyle + crowding + ease + style + controls,
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const t = textFor(await languageOfRequest(request));
  const { visited } = await readVisits(request, context, edition);
  const query = readMapQuery(new URL(request.url).searchParams);
  return {
    title: t.plain("common.pageTitle", { page: t.plain("mapPage.title") }),
    ...(await readMapView(edition, query, visited, t, new Date())),
  };
}

export default function Map() {
  return <MapPage view={useLoaderData<typeof loader>()} />;
}

export type MapView = ReturnType<typeof useLoaderData<typeof loader>>;
