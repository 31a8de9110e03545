import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  isFiltering,
  readMapFilter,
  readMapShows,
  shownLayers,
} from "#app/domain/map-filter.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { mapCheckpointFeatures } from "#app/http/map-data.server.ts";
import { readMapParts } from "#app/http/map-data-parts.server.ts";
import { mapStreets } from "#app/http/map-page.server.ts";
import { mapOriginsOf, mapSourceOf } from "#app/http/map-page-source.server.ts";
import { listPublishedCourses } from "#app/models/course.server.ts";
import { listPlaceLists } from "#app/models/place-list.server.ts";
import { boundsOf } from "#app/ui/live-map/bounds.ts";
import liveModule from "#app/ui/live-map/live-map.js?worker&url";
import { saysIn } from "#app/ui/live-map/says.ts";
import mapStyle from "#app/ui/map/map.css?inline";
import { geographyIn } from "#app/ui/map/view.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import { LivePage } from "./live-page.tsx";
import style from "./live-page.css?inline";

export const handle = {
  style: residentStyle + mapStyle + style,
  modules: [liveModule],
  showsMap: true,
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const now = new Date();
  const t = textFor(await languageOfRequest(request));
  const [parts, courses, lists] = await Promise.all([
    readMapParts(request, context, edition, now),
    listPublishedCourses(edition.ward),
    listPlaceLists(edition.ward),
  ]);
  const search = new URL(request.url).searchParams;
  const [filter, shows] = [readMapFilter(search), readMapShows(search)];
  const { ward } = edition;
  return {
    title: t.plain("common.pageTitle", { page: t.plain("liveMap.title") }),
    wardNames: ward.names,
    geography: geographyIn(t.language, ward.geography),
    streets: mapStreets(
      edition,
      parts.visited,
      null,
      (slug) => `/map?street=${slug}`,
      t,
    ),
    checkpoints: mapCheckpointFeatures(parts, t, now),
    crowding: Object.fromEntries(parts.crowding),
    courses: courses.map(({ slug, content }) => ({
      slug,
      name: t.plainName(content.names),
    })),
    layers: lists.map(({ layer, credit }) => ({ layer, credit })),
    filter,
    shows,
    isAsked: isFiltering(filter),
    isOverlaid: shows.course !== null || shownLayers(shows).length > 0,
    hosts: mapOriginsOf(request).map((origin) => origin.split("//")[1]!),
    isDrawn: search.get("base") === "drawn",
    config: {
      ...mapSourceOf(request),
      data: "/map/data.json",
      overlays: "/map/overlays.json",
      drawing: "/map/style.json",
      bounds: boundsOf(ward.geography.outline),
      says: saysIn(t.plain as never, t.plainName(ward.names)),
    },
  };
}

export default function LiveMapRoute() {
  return <LivePage view={useLoaderData<typeof loader>()} />;
}

export type LiveView = ReturnType<typeof useLoaderData<typeof loader>>;
