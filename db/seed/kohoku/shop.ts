import type { Hours } from "#app/domain/opening.ts";
import type { Category } from "./categories.ts";

export type Amenity =
  | "wheelchair"
  | "pram"
  | "writing"
  | "cash"
  | "toilet"
  | "nappy"
  | "seat"
  | "multilingual";

type Extra = {
  association?: number;
  minimumYen?: 0 | 100 | 300 | 500;
  mode?: "static" | "till" | "staff";
};

export type SampleShop = {
  number: number;
  slug: string;
  name: string;
  kana: string;
  en: string;
  category: Category;
  mark: string;
  hours: Hours;
  offset: [east: number, north: number];
  amenities: Amenity[];
  association: number | null;
  minimumYen: 0 | 100 | 300 | 500;
  mode: "static" | "till" | "staff";
};

type DayName = "sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat";

function readClock(text: string) {
  const [hour = "", minute = "00"] = text.split(":");
  return `${hour.padStart(2, "0")}:${minute}`;
}

function readSpans(text: string | null): Hours["weekly"][0] {
  if (text === null) return [];
  return text.split(",").map((span) => {
    const [open = "", close = ""] = span.split("-");
    return { open: readClock(open), close: readClock(close) };
  });
}

/**
 * Hours from "9-20" or "11:30-14,17-21" for every day, with other days given
 * apart; `null` is a day off.
 */
export function hours(
  usual: string,
  exceptions: Partial<Record<DayName, string | null>> = {},
  closedOnHolidays = false,
): Hours {
  const spansOn = (day: DayName) => {
    const own = exceptions[day];
    return readSpans(own === undefined ? usual : own);
  };
  const weekly = {
    0: spansOn("sun"),
    1: spansOn("mon"),
    2: spansOn("tue"),
    3: spansOn("wed"),
    4: spansOn("thu"),
    5: spansOn("fri"),
    6: spansOn("sat"),
  };
  return { weekly, closedOnHolidays };
}

/**
 * One invented shop; `offset` is metres east and north of its street's anchor,
 * `mark` the one character of its seal.
 */
export function shop(
  number: number,
  slug: string,
  name: string,
  kana: string,
  en: string,
  category: Category,
  mark: string,
  hours: Hours,
  offset: [east: number, north: number],
  amenities: Amenity[],
  extra: Extra = {},
): SampleShop {
  const { association = null, minimumYen = 0, mode = "static" } = extra;
  const names = { number, slug, name, kana, en };
  const place = { hours, offset, amenities, association };
  return { ...names, category, mark, ...place, minimumYen, mode };
}
