import {
  type CourseStart,
  type CourseWalk,
  readStart,
  walkCourse,
} from "#app/domain/course-walk.ts";
import { walkingMinutes } from "#app/domain/distance.ts";
import { namesOfStation } from "#app/domain/geography.ts";
import type { LngLat, Names } from "#app/domain/place.ts";
import { toldWays } from "#app/domain/told-ways.ts";
import { estimateWalk, slowMinutes } from "#app/domain/walk-estimate.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { isVisited, progressOf } from "#app/http/course/progress.ts";
import {
  hrefOf,
  namesOf,
  type NumberedStop,
  type ReadCourse,
} from "#app/http/course/read.server.ts";
import type { readCourseVisits } from "#app/http/course/visits.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { handOffHref } from "#app/ui/live-map/hand-off.ts";
import { headOf } from "#app/ui/resident/mark.ts";
import type { TextOf } from "#app/ui/text.tsx";

type Visits = Awaited<ReturnType<typeof readCourseVisits>>;

function shopOf(stop: NumberedStop, { live }: Visits, now: Date) {
  if (stop.kind === "place") return null;
  const { edition, checkpoint } = stop.place;
  const stamp = live.find((one) => one.checkpointId === checkpoint.id);
  return {
    ...headOf(checkpoint),
    streetNames: checkpoint.street.shortNames,
    open: shopOpenState(edition, checkpoint.shop, now),
    stampedOn: stamp?.day ?? null,
  };
}

function estimateOf({ course }: ReadCourse, metres: number) {
  const { points, ...estimate } = estimateWalk(metres);
  const isForPoints = course.content.theme === "walking";
  return { ...estimate, points: isForPoints ? points : null };
}

function nextOf({ legs }: CourseWalk<NumberedStop>, { visited }: Visits) {
  const shops = legs.filter(({ stop }) => stop.kind === "shop");
  const open = shops.find(({ stop }) => !isVisited(stop, visited));
  return open?.stop.number ?? null;
}

function endsOf(
  { course }: ReadCourse,
  { reverse }: CourseStart,
  { ward }: AppContext,
) {
  const { from, to } = course.content;
  const own = {
    from: namesOfStation(ward.geography, from),
    to: namesOfStation(ward.geography, to),
  };
  const walked = reverse ? { from: own.to, to: own.from } : own;
  return { own, walked };
}

/** Who reads: their browser's name, their language, and when. */
type Reader = { agent: string; t: TextOf; now: Date };

/** One course as one reader walks it: from where they chose, with their card's stamps. */
export function findCoursePage(
  read: ReadCourse,
  search: URLSearchParams,
  visits: Visits,
  context: AppContext,
  { agent, t, now }: Reader,
) {
  const { course, stops, metres, isLoop, left } = read;
  const start = readStart(
    search,
    stops.map(({ number }) => number),
  );
  const walk = walkCourse(metres, stops, isLoop, start);
  const line = start.reverse
    ? course.content.line.toReversed()
    : course.content.line;
  const ways = toldWays([...walk.legs.map(({ leg }) => leg), walk.lastLeg]);
  const first = start.number === null ? null : walk.legs[0];
  const begin: LngLat = first ? first.stop.at : line[0]!;
  const handOff = (at: LngLat, names: Names) =>
    handOffHref(agent, at, t.plainName(names));
  return {
    ...course,
    start,
    isLoop,
    left,
    begin: handOff(begin, first ? namesOf(first.stop) : course.content.names),
    line,
    ends: endsOf(read, start, context),
    metres: walk.metres,
    minutes: walkingMinutes(walk.metres),
    slow: slowMinutes(walk.metres),
    lastWay: ways.at(-1)!,
    skipped: walk.skipped.length,
    next: nextOf(walk, visits),
    progress: progressOf(read, visits.visited),
    isPart: walk.metres < metres,
    estimate: estimateOf(read, walk.metres),
    legs: walk.legs.map(({ stop }, index) => ({
      number: stop.number,
      names: namesOf(stop),
      href: hrefOf(stop),
      handOff: handOff(stop.at, namesOf(stop)),
      way: ways[index]!,
      shop: shopOf(stop, visits, now),
    })),
    stops: stops.map((stop) => ({
      at: stop.at,
      number: stop.number,
      names: namesOf(stop),
      href: hrefOf(stop),
      visited: isVisited(stop, visits.visited),
    })),
  };
}

export type CourseView = ReturnType<typeof findCoursePage>;
export type LegView = CourseView["legs"][number];
