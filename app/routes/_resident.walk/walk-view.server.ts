import { kilometres } from "#app/domain/distance.ts";
import type { Geography } from "#app/domain/geography.ts";
import { withoutRepeats } from "#app/domain/walk/polyline.ts";
import type { WalkLeg } from "#app/domain/walk/plan.ts";
import { walkAddress, type WalkQuestion } from "#app/domain/walk/wishes.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { readVisits } from "#app/http/visited.server.ts";
import { readStreetCrowding } from "#app/models/crowding.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import {
  loosened,
  suggestWalk,
  type SuggestedStop,
  type SuggestedWalk,
} from "#app/models/suggested-walk.server.ts";
import { findWalkNetwork } from "#app/models/walk-network.server.ts";
import { handOffHref } from "#app/ui/live-map/hand-off.ts";
import { geographyIn } from "#app/ui/map/view.ts";
import type { TextOf } from "#app/ui/text.tsx";

const ROUNDED_METRES = 10;

function viewLeg({ metres, minutes, stairs, isEstimate }: WalkLeg) {
  const rounded = Math.ceil(metres / ROUNDED_METRES) * ROUNDED_METRES;
  return { metres: rounded, minutes, stairs, isEstimate };
}

function viewStop({ checkpoint, leg, open, isVisited }: SuggestedStop) {
  const { number, shop, street } = checkpoint;
  const { slug, names, isSample } = shop;
  return {
    number,
    slug,
    names,
    isSample,
    street: { names: street.shortNames, emblem: street.emblem },
    leg: viewLeg(leg),
    open,
    isVisited,
  };
}

/** The end of a walk, or its begin, for the map's line; together at least two points. */
function drawn(walk: SuggestedWalk, geography: Geography, t: TextOf) {
  const legs = [
    ...walk.stops.map(({ leg }) => leg),
    ...(walk.end ? [walk.end.leg] : []),
  ];
  const line = withoutRepeats(legs.flatMap((leg) => leg.line));
  return {
    geography: geographyIn(t.language, geography),
    line: line.length > 1 ? line : [line[0]!, line[0]!],
    stops: walk.stops.map(({ checkpoint: { shop }, isVisited }, index) => ({
      at: [shop.lng, shop.lat] as [number, number],
      number: index + 1,
      name: t.plainName(shop.names),
      href: `/shops/${shop.slug}`,
      visited: isVisited,
    })),
  };
}

function why({ explanation }: SuggestedWalk, { streets }: Edition, t: TextOf) {
  const { why, ...named } = explanation;
  const nameOf = (slug: string) =>
    t.raw(streets.find((one) => one.slug === slug)!.shortNames);
  const values = Object.entries(named).map(([key, slug]) => [
    key,
    nameOf(slug),
  ]);
  return { why, values: Object.fromEntries(values) as Record<string, string> };
}

/** What a question is answered with, for one reader and one card. */
export async function findAnswer(
  request: Request,
  context: AppContext,
  edition: Edition,
  question: WalkQuestion,
  t: TextOf,
) {
  const now = new Date();
  const { visited } = await readVisits(request, context, edition);
  const found = await findWalkNetwork(edition.ward);
  const crowding = await readStreetCrowding(edition, now);
  const network = found?.network ?? null;
  const asked = { network, crowding, visited, now };
  const walk = suggestWalk(edition, question, asked);
  const { start, wishes } = question;
  if (walk.kind === "far") return walk;
  if (walk.kind === "none")
    return {
      kind: walk.kind,
      loosen: walk.loosen.map((what) => {
        const other = loosened(wishes, what)!;
        const href = walkAddress({ start, wishes: other });
        return { what, href, minutes: other.minutes };
      }),
    };
  const { geography } = edition.ward;
  const next = walk.stops[0]!.checkpoint.shop;
  return {
    kind: walk.kind,
    ...why(walk, edition, t),
    km: kilometres(walk.metres),
    minutes: walk.minutes,
    stops: walk.stops.map(viewStop),
    start:
      start.kind === "here"
        ? null
        : geography.stations.find(({ name }) => name === start.name)!,
    end: walk.end && {
      station: walk.end.station,
      leg: viewLeg(walk.end.leg),
    },
    map: drawn(walk, geography, t),
    credit: found?.credit ?? null,
    isStepFree: wishes.wished.includes("step-free"),
    again: walkAddress(question),
    handOff: handOffHref(
      request.headers.get("User-Agent") ?? "",
      [next.lng, next.lat],
      t.plainName(next.names),
    ),
  };
}

export type Answer = Awaited<ReturnType<typeof findAnswer>>;
export type WalkAnswer = Extract<Answer, { kind: "walk" }>;
