import { hasEase } from "#app/domain/ease.ts";
import { listPublishedCourses } from "#app/models/course.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listPlaceLists } from "#app/models/place-list.server.ts";
import { findWalkNetwork } from "#app/models/walk-network.server.ts";
import { cutFor } from "#app/ui/map/map-cut.ts";
import { mapHref } from "#app/ui/map/map-query.ts";
import type { MapQuery } from "#app/ui/map/map-query.ts";
import { windowOn } from "#app/ui/map/map-window.ts";
import { project } from "#app/ui/map/projection.ts";
import { boxOf, grow, holds } from "#app/ui/map/shape.ts";
import { geographyIn } from "#app/ui/map/view.ts";
import { pathsIn } from "#app/ui/map/ways.ts";
import type { TextOf } from "#app/ui/text.tsx";
import { mapChoices, mapMoves, mapPlaces } from "./map-choices.server.ts";
import { readOffers } from "./map-offers.server.ts";
import { mapCheckpoints, mapStreets } from "./map-page.server.ts";
import { readToldCrowding } from "./told-crowding.server.ts";

/** From this step on the walkways are drawn. */
const PATHS_FROM = 3;

async function readParts(edition: Edition, now: Date) {
  const { ward } = edition;
  const [courses, lists, walk, crowding, offers] = await Promise.all([
    listPublishedCourses(ward),
    listPlaceLists(ward),
    findWalkNetwork(ward),
    readToldCrowding(edition, now),
    readOffers(edition, now),
  ]);
  return { courses, lists, walk, crowding, offers: new Set(offers.keys()) };
}

/** Of an address only what this ward has. */
function knownIn(
  edition: Edition,
  { courses, lists }: Awaited<ReturnType<typeof readParts>>,
  query: MapQuery,
): MapQuery {
  const { street, course, layer } = query;
  const isKnown = (all: { slug: string }[], slug: string | null) =>
    all.some((one) => one.slug === slug) ? slug : null;
  return {
    ...query,
    street: isKnown(edition.streets, street),
    course: isKnown(courses, course),
    layer: lists.some((list) => list.layer === layer) ? layer : null,
  };
}

/**
 * The map page for one card and one reader: the whole ward as an illustration,
 * or a cut of it with checkpoints at their true places. A street, course or
 * layer this ward does not have is as none asked for.
 */
export async function readMapView(
  edition: Edition,
  asked: MapQuery,
  visited: Set<string>,
  t: TextOf,
  now: Date,
) {
  const { ward } = edition;
  const parts = await readParts(edition, now);
  const query = knownIn(edition, parts, asked);
  const checkpoints = mapCheckpoints(
    edition,
    { visited, offers: parts.offers, now },
    t,
  );
  const { frame, outline } = ward.geography;
  const course = parts.courses.find(({ slug }) => slug === query.course);
  const own = checkpoints.filter(({ street }) => street === query.street);
  const about =
    own.length > 0 ? own.map(({ at }) => at!) : course?.content.line;
  const cut = cutFor(query, {
    land: grow(boxOf(outline.map((at) => project(frame, at))), 20),
    spots: (about ?? []).map((at) => project(frame, at)),
    about: about !== undefined,
  });
  const isWhole = cut.zoom === 1;
  const active = query.street ?? (isWhole ? edition.streets[0]?.slug : null);
  const shown = isWhole ? null : windowOn(frame, cut.box);
  const isListed = (one: (typeof checkpoints)[number]) =>
    active ? one.street === active : holds(cut.box, project(frame, one.at!));
  const suits = new Set(
    edition.checkpoints
      .filter(({ shop }) => hasEase(shop, query.ease))
      .map(({ number }) => number),
  );
  const names = new Map(
    edition.checkpoints.map(({ number, shop }) => [number, shop.names]),
  );
  return {
    query,
    geography: geographyIn(t.language, ward.geography),
    wardNames: ward.names,
    streets: mapStreets(
      edition,
      visited,
      active ?? null,
      (slug) => mapHref(query, { street: slug, zoom: null, at: null }),
      t,
      parts.crowding,
    ),
    checkpoints,
    listed: checkpoints
      .filter((one) => isListed(one) && suits.has(one.number))
      .map((one) => ({ ...one, names: names.get(one.number)! })),
    window: shown,
    paths:
      shown && parts.walk && cut.zoom >= PATHS_FROM
        ? pathsIn(parts.walk.network, shown)
        : null,
    credits: [
      ward.geography.credit,
      ...(shown && parts.walk && cut.zoom >= PATHS_FROM
        ? [parts.walk.credit]
        : []),
    ],
    course: course && { slug: course.slug, ...course.content },
    places: mapPlaces(parts.lists, query.layer, ward.geography, cut, t),
    choices: mapChoices(query, parts),
    moves: mapMoves(query, cut),
    samples: edition.streets
      .filter(({ isSample }) => isSample)
      .map(({ slug }) => slug),
  };
}
