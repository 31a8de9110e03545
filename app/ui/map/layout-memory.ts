import { layOutCourse } from "./course-layout.ts";
import { layOut } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { placeMarks } from "./mark-layout.ts";
import type { Geography, MapStreet, MapVariant } from "./types.ts";

const MOST = 128;

/** `lay`, remembering the last 128 answers by `keyOf` what it is given; the one not asked for longest goes first. */
export function remembered<Given extends unknown[], T>(
  lay: (...given: Given) => T,
  keyOf: (...given: Given) => unknown = (...given) => given,
): (...given: Given) => T {
  const known = new Map<string, T>();
  return (...given) => {
    const key = JSON.stringify(keyOf(...given));
    const answer = known.get(key) ?? lay(...given);
    known.delete(key);
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}

function whatCounts(
  geography: Geography,
  streets: MapStreet[],
  variant: MapVariant,
) {
  const places = streets.map(({ slug, stations, pin, ribbon, active }) => [
    slug,
    stations,
    pin,
    ribbon,
    active,
  ]);
  return [variant, places, geography];
}

/** A wide map takes tens of milliseconds to lay out, and a ward's geography changes once a rally. */
export const rememberedLayout: (
  geography: Geography,
  streets: MapStreet[],
  variant: MapVariant,
) => Layout = remembered(layOut, whatCounts);

/** So does a course of 2,000 points. */
export const rememberedCourse = remembered(layOutCourse);

/** And 300 signs among names. */
export const rememberedMarks = remembered(placeMarks);
