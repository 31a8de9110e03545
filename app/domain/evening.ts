import { businessDayStart, isDay } from "./business-day.ts";
import type { Method } from "./evidence.ts";
import { hideSmall, type Told } from "./small-numbers.ts";

const MINUTE_MS = 60_000;
const CUT_MINUTES = (20 - 4) * 60 + 30;

/** When a business day's note is settled: 20:30 in Tokyo. */
export function noteCut(day: string): Date {
  return new Date(businessDayStart(day).getTime() + CUT_MINUTES * MINUTE_MS);
}

/** A stamp of a card that was at the shop on the day, with what became of it. */
export type NoteStamp = {
  id: string;
  cardId: string;
  checkpointId: string;
  day: string;
  method: Method;
  counted: boolean;
  pressedAt: Date;
  receivedAt: Date;
  clearedAt: Date | null;
  voidedAt: Date | null;
};

/** Where a card was before or after: the shop's own street, another, or nowhere that day. */
export type NotePlace = "same" | "none" | { streetId: string };

export type Flows = { from: Told<NotePlace>; to: Told<NotePlace> };

export type EveningNote = {
  day: string;
  /** Counted stamps. */
  counted: number;
  /** The counted stamps by method, the most frequent first. */
  byMethod: { method: Method; n: number }[];
  /** Cards whose first counted stamp here in the rally is of this day. */
  firstVisits: number;
  /** Counted stamps the desk keyed in: they have a day, not a time. */
  desk: number;
  /** Null until the note is settled. */
  flows: Flows | null;
};

type Shop = {
  checkpointId: string;
  streetId: string;
  /** Every street of the rally. */
  streetIds: string[];
  streetOf: (checkpointId: string) => string | null;
};

const counts = ({ counted, clearedAt, voidedAt }: NoteStamp) =>
  voidedAt === null && (counted || clearedAt !== null);

/** Whether a stamp counted when the note was settled; what came or was decided later changes nothing. */
function countedAt(cut: Date) {
  const before = (at: Date | null) => at !== null && at < cut;
  return (stamp: NoteStamp) =>
    before(stamp.receivedAt) &&
    !before(stamp.voidedAt) &&
    (stamp.counted || before(stamp.clearedAt));
}

function inOrder(a: NoteStamp, b: NoteStamp): number {
  const instants = a.pressedAt.getTime() - b.pressedAt.getTime();
  return instants !== 0 ? instants : a.id < b.id ? -1 : 1;
}

function methodsOf(own: NoteStamp[]): EveningNote["byMethod"] {
  const groups = Map.groupBy(own, ({ method }) => method);
  return [...groups]
    .map(([method, all]) => ({ method, n: all.length }))
    .sort((a, b) => b.n - a.n || (a.method < b.method ? -1 : 1));
}

function firstsOf(here: NoteStamp[], day: string): number {
  const cards = Map.groupBy(here, ({ cardId }) => cardId);
  return [...cards.values()].filter((stamps) =>
    stamps.every((stamp) => stamp.day >= day),
  ).length;
}

/** The stamps right before a card's first and right after its last one here that day. */
function neighbours(walk: NoteStamp[], checkpointId: string) {
  const isHere = (stamp: NoteStamp) => stamp.checkpointId === checkpointId;
  const [first, last] = [walk.findIndex(isHere), walk.findLastIndex(isHere)];
  if (first < 0) return null;
  return { from: walk[first - 1] ?? null, to: walk[last + 1] ?? null };
}

function flowsOf(shop: Shop, day: string, stamps: NoteStamp[]): Flows {
  const cut = noteCut(day);
  const walked = stamps
    .filter((stamp) => stamp.day === day && stamp.method !== "desk")
    .filter(countedAt(cut));
  const steps = [...Map.groupBy(walked, ({ cardId }) => cardId).values()]
    .map((walk) => neighbours(walk.toSorted(inOrder), shop.checkpointId))
    .filter((step) => step !== null);
  const placeOf = (stamp: NoteStamp | null) =>
    stamp === null ? "none" : (shop.streetOf(stamp.checkpointId) ?? "none");
  const tell = (places: string[]): Told<NotePlace> =>
    hideSmall(
      ["none", ...shop.streetIds].map((id) => ({
        place: toPlace(id, shop.streetId),
        n: places.filter((place) => place === id).length,
      })),
    );
  return {
    from: tell(steps.map(({ from }) => placeOf(from))),
    to: tell(steps.map(({ to }) => placeOf(to))),
  };
}

function toPlace(id: string, own: string): NotePlace {
  if (id === "none") return "none";
  return id === own ? "same" : { streetId: id };
}

/**
 * One business day of one shop. `stamps` are all stamps of the rally, on that
 * day or at that shop, of the cards that were there that day. Where people came
 * from and went to is told once, from what had arrived at 20:30 in Tokyo: later
 * looks at the page differ by nobody. A card counts once, however often it was there.
 */
export function eveningNote(
  shop: Shop,
  day: string,
  stamps: NoteStamp[],
  now: Date,
): EveningNote {
  const here = stamps
    .filter(({ checkpointId }) => checkpointId === shop.checkpointId)
    .filter(counts);
  const own = here.filter((stamp) => stamp.day === day);
  const cards = new Set(own.map(({ cardId }) => cardId));
  return {
    day,
    counted: own.length,
    byMethod: methodsOf(own),
    firstVisits: firstsOf(
      here.filter(({ cardId }) => cards.has(cardId)),
      day,
    ),
    desk: own.filter(({ method }) => method === "desk").length,
    flows: now < noteCut(day) ? null : flowsOf(shop, day, stamps),
  };
}

/** The friendly last sentence of a note. */
export function closingOf(
  note: Pick<EveningNote, "counted" | "firstVisits">,
  used: number,
): "quiet" | "first" | "used" | "thanks" {
  if (note.counted === 0 && used === 0) return "quiet";
  if (note.firstVisits > 0) return "first";
  return note.counted === 0 ? "used" : "thanks";
}

type Period = { startsOn: string; endsOn: string };

/**
 * The day a page asks for: of the rally and not after `today` (JST); without one
 * today's, or the rally's last. Null for a day that has no note.
 */
export function noteDay(
  asked: string | null,
  { startsOn, endsOn }: Period,
  today: string,
): string | null {
  const last = today < endsOn ? today : endsOn;
  const day = asked ?? last;
  return isDay(day) && startsOn <= day && day <= last ? day : null;
}
