import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasEase, readEase } from "#app/domain/ease.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { mapCheckpoints, mapStreets } from "#app/http/map-page.server.ts";
import { readVisits } from "#app/http/visited.server.ts";
import mapStyle from "#app/ui/map/map.css?inline";
import { geographyIn } from "#app/ui/map/view.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import ease from "#app/ui/resident/ease.css?inline";
import { withEase } from "#app/ui/resident/ease-filter.tsx";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import { MapPage } from "./map-page.tsx";
import style from "./map-page.css?inline";

export const handle = {
  style: residentStyle + mapStyle + ease + style,
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
  const search = new URL(request.url).searchParams;
  const named = search.get("street");
  const active =
    edition.streets.find(({ slug }) => slug === named) ?? edition.streets[0];
  const asked = readEase(search);
  const href = (slug: string) => withEase(`/map?street=${slug}`, asked);
  const { ward } = edition;
  return {
    title: t.plain("common.pageTitle", { page: t.plain("mapPage.title") }),
    geography: geographyIn(t.language, ward.geography),
    wardNames: ward.names,
    streets: mapStreets(edition, visited, active?.slug ?? null, href, t),
    checkpoints: mapCheckpoints(edition, visited, t, new Date()),
    asked,
    matching: edition.checkpoints
      .filter(({ shop }) => hasEase(shop, asked))
      .map(({ number }) => number),
    samples: edition.streets
      .filter(({ isSample }) => isSample)
      .map(({ slug }) => slug),
  };
}

export default function Map() {
  return <MapPage view={useLoaderData<typeof loader>()} />;
}

export type MapView = ReturnType<typeof useLoaderData<typeof loader>>;
