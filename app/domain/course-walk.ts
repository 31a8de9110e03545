const MOST_NUMBER = 2;

/** Which way a course is walked, and the number of the stop it begins at; null for its end. */
export type CourseStart = { reverse: boolean; number: number | null };

type Placed = {
  /** From 1, in the course's own order: the same whichever way it is walked. */
  number: number;
  /** From the line's begin. */
  metres: number;
};

type Leg<Stop> = {
  stop: Stop;
  /** On foot from where the walk begins. */
  fromStart: number;
  /** On foot from the stop before, or from the begin. */
  leg: number;
};

export type CourseWalk<Stop> = {
  /** All of this walk. */
  metres: number;
  /** In walking order. */
  legs: Leg<Stop>[];
  /** From the last stop to the end. */
  lastLeg: number;
  /** Stops that lie before the begin and are not passed. */
  skipped: Stop[];
};

/** `?reverse=1&start=N`; whatever is no stop's number is nobody's wish. */
export function readStart(
  search: URLSearchParams,
  numbers: number[],
): CourseStart {
  const asked = search.get("start") ?? "";
  const number = asked.length <= MOST_NUMBER ? Number(asked) : NaN;
  return {
    reverse: search.get("reverse") === "1",
    number: numbers.includes(number) ? number : null,
  };
}

/** The search that asks for a begin; empty for the course's own. */
export function startSearch({ reverse, number }: CourseStart): string {
  const wishes = new URLSearchParams();
  if (reverse) wishes.set("reverse", "1");
  if (number !== null) wishes.set("start", String(number));
  const search = wishes.toString();
  return search && `?${search}`;
}

/**
 * A course as one walks it from a chosen begin: from either end, or from a stop on
 * to the end; a loop goes all the way round, back to that stop. `stops` in the
 * course's order, `metres` the length of its line.
 */
export function walkCourse<Stop extends Placed>(
  metres: number,
  stops: Stop[],
  isLoop: boolean,
  { reverse, number }: CourseStart,
): CourseWalk<Stop> {
  const way = (reverse ? stops.toReversed() : stops).map((stop) => ({
    stop,
    at: reverse ? metres - stop.metres : stop.metres,
  }));
  const first = Math.max(
    0,
    way.findIndex(({ stop }) => stop.number === number),
  );
  const begin = number === null ? 0 : (way[first]?.at ?? 0);
  const ahead = way.slice(first);
  const behind = way.slice(0, first);
  const passed = isLoop
    ? [...ahead, ...behind.map(({ stop, at }) => ({ stop, at: at + metres }))]
    : ahead;
  let before = 0;
  const legs = passed.map(({ stop, at }) => {
    const fromStart = at - begin;
    const leg = fromStart - before;
    before = fromStart;
    return { stop, fromStart, leg };
  });
  const whole = isLoop ? metres : metres - begin;
  return {
    metres: whole,
    legs,
    lastLeg: whole - before,
    skipped: isLoop ? [] : behind.map(({ stop }) => stop),
  };
}
