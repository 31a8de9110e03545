import type { LatLng } from "#app/domain/distance.ts";

export const walkMinutes = [30, 60, 90, 120] as const;
export type WalkMinutes = (typeof walkMinutes)[number];

/**
 * What can be wished for: only ways without stairs and steep slopes and no shop
 * known to have a high step (`step-free`), shops open at the time of coming
 * (`open`), shops without a stamp of this card (`unvisited`), no busy street
 * (`quieter`), ゆっくり, 60 m a minute instead of 80 (`slow`), an end where it
 * began instead of at a station (`round`).
 */
export const walkWishes = [
  "open",
  "unvisited",
  "quieter",
  "step-free",
  "slow",
  "round",
] as const;
export type WalkWish = (typeof walkWishes)[number];

export type Wishes = { minutes: WalkMinutes; wished: WalkWish[] };

/** The wishes with one more, in the order they are offered. */
export function wishedToo({ minutes, wished }: Wishes, more: WalkWish): Wishes {
  const all = new Set([...wished, more]);
  return { minutes, wished: walkWishes.filter((one) => all.has(one)) };
}

/** What is ticked before anybody has chosen. */
export const usualWishes: Wishes = {
  minutes: 60,
  wished: ["open", "unvisited", "quieter"],
};

export type WalkStart =
  { kind: "station"; name: string; at: LatLng } | { kind: "here"; at: LatLng };

export type WalkQuestion = { start: WalkStart; wishes: Wishes };

/** Why an address asks for nothing that can be answered, by the field that says it. */
export type WalkRefusal =
  | { field: "from"; refusal: "no-start" | "unknown-station" }
  | { field: "from"; refusal: "no-place" | "bad-place" }
  | { field: "minutes"; refusal: "bad-minutes" };

type Station = { name: string } & LatLng;

const HERE = "here";
const PLACE = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/;
const DECIMALS = 1_000;

/** `lat,lng` in degrees, rounded to 3 decimals, about 100 m: nobody's door. Null for anything else. */
export function readPlace(text: string): LatLng | null {
  const [, lat, lng] = PLACE.exec(text) ?? [];
  const round = (degrees: string) =>
    Math.round(Number(degrees) * DECIMALS) / DECIMALS;
  if (lat === undefined || lng === undefined) return null;
  const at = { lat: round(lat), lng: round(lng) };
  return Math.abs(at.lat) <= 90 && Math.abs(at.lng) <= 180 ? at : null;
}

/** The wishes of an address as far as we offer them; before anything is asked, and for a length we do not have, the usual ones. */
export function readWishes(search: URLSearchParams): Wishes {
  const asked = search.getAll("wish").flatMap((text) => text.split(","));
  const minutes = walkMinutes.find((one) => isOffered(search, one));
  return {
    minutes: minutes ?? usualWishes.minutes,
    wished: search.has("from")
      ? walkWishes.filter((one) => asked.includes(one))
      : usualWishes.wished,
  };
}

function isOffered(search: URLSearchParams, minutes: number): boolean {
  const usual = String(usualWishes.minutes);
  return (search.get("minutes") ?? usual) === String(minutes);
}

/**
 * What `/walk?from=STATION|here&at=LAT,LNG&minutes=60&wish=open&wish=quieter`
 * asks for; null where nothing is asked yet, a refusal with its field for what
 * cannot be answered.
 */
export function readWalkQuestion(
  search: URLSearchParams,
  stations: Station[],
): { ok: true; question: WalkQuestion } | ({ ok: false } & WalkRefusal) | null {
  const from = search.get("from");
  if (from === null) return null;
  if (!walkMinutes.some((one) => isOffered(search, one)))
    return { ok: false, field: "minutes", refusal: "bad-minutes" };
  const wishes = readWishes(search);
  const refuse = (refusal: Exclude<WalkRefusal["refusal"], "bad-minutes">) =>
    ({ ok: false, field: "from", refusal }) as const;
  if (from === "") return refuse("no-start");
  if (from === HERE) {
    const text = search.get("at") ?? "";
    const at = readPlace(text);
    if (!at) return refuse(text === "" ? "no-place" : "bad-place");
    return { ok: true, question: { start: { kind: "here", at }, wishes } };
  }
  const station = stations.find(({ name }) => name === from);
  if (!station) return refuse("unknown-station");
  const { name, lat, lng } = station;
  const start: WalkStart = { kind: "station", name, at: { lat, lng } };
  return { ok: true, question: { start, wishes } };
}

/** The address that asks for this. */
export function walkAddress({ start, wishes }: WalkQuestion): string {
  const search = new URLSearchParams();
  search.set("from", start.kind === "here" ? HERE : start.name);
  if (start.kind === "here")
    search.set("at", `${start.at.lat},${start.at.lng}`);
  search.set("minutes", String(wishes.minutes));
  for (const wish of wishes.wished) search.append("wish", wish);
  return `/walk?${search}`;
}
