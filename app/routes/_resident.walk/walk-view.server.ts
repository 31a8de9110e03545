import { kilometres } from "#app/domain/distance.ts";
import type { Geography } from "#app/domain/geography.ts";
import { toldWays } from "#app/domain/told-ways.ts";
import { withoutRepeats } from "#app/domain/walk/polyline.ts";
import type { WalkLeg } from "#app/domain/walk/plan.ts";
import { keptWishes, shutOnArrival } from "#app/domain/walk/telling.ts";
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

function legsOf({ stops, end }: SuggestedWalk): WalkLeg[] {
  return [...stops.map(({ leg }) => leg), ...(end ? [end.leg] : [])];
}

function viewLegs(legs: WalkLeg[]) {
  const told = toldWays(legs.map(({ metres }) => metres));
  return legs.map(({ minutes, stairs, isEstimate }, index) => {
    const { metres } = told[index]!;
    return { metres, minutes, stairs, isEstimate };
  });
}

type LegView = ReturnType<typeof viewLegs>[number];

function viewStop(
  { checkpoint, open, isVisited }: SuggestedStop,
  leg: LegView,
) {
  const { number, shop, street } = checkpoint;
  const { slug, names, isSample } = shop;
  return {
    number,
    slug,
    names,
    isSample,
    street: { names: street.shortNames, emblem: street.emblem },
    leg,
    open,
    isVisited,
  };
}

/** The end of a walk, or its begin, for the map's line; together at least two points. */
function drawn(walk: SuggestedWalk, geography: Geography, t: TextOf) {
  const line = withoutRepeats(legsOf(walk).flatMap((leg) => leg.line));
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

function startOf({ start }: WalkQuestion, { stations }: Geography) {
  if (start.kind === "here") return null;
  return stations.find(({ name }) => name === start.name)!;
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
  const walk = await suggestWalk(edition, question, asked);
  const { wishes } = question;
  if (walk.kind === "none")
    return {
      kind: walk.kind,
      loosen: walk.loosen.map((what) => {
        const other = loosened(wishes, what)!;
        const href = walkAddress({ ...question, wishes: other });
        return { what, href, minutes: other.minutes };
      }),
    };
  if (walk.kind !== "walk") return walk;
  const { geography } = edition.ward;
  const next = walk.stops[0]!.checkpoint.shop;
  const legs = viewLegs(legsOf(walk));
  const shut = shutOnArrival(question, walk.stops);
  const start = startOf(question, geography);
  return {
    kind: walk.kind,
    ...why(walk, edition, t),
    km: kilometres(walk.metres),
    minutes: walk.minutes,
    kept: keptWishes(wishes, walk.explanation, legs),
    shut: shut && {
      n: shut.shut,
      of: shut.of,
      href: walkAddress(shut.openOnly),
    },
    stops: walk.stops.map((stop, index) => viewStop(stop, legs[index]!)),
    start,
    end: walk.end && { station: walk.end.station ?? start, leg: legs.at(-1)! },
    hasEstimate: legs.some(({ isEstimate }) => isEstimate),
    map: drawn(walk, geography, t),
    credit: found && {
      text: found.credit,
      isSample: found.isSample,
    },
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
