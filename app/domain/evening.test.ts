import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  closingOf,
  eveningNote,
  noteCut,
  noteDay,
  type NoteStamp,
} from "./evening.ts";
import { hideSmall, LEAST_TOLD } from "./small-numbers.ts";

const DAY = "2026-11-22";
const NIGHT = new Date("2026-11-22T14:00:00Z");
const streetIds = ["own", "a", "b", "c", "d", "e", "f", "g"];
const shop = {
  checkpointId: "own-1",
  streetId: "own",
  streetIds,
  streetOf: (id: string) => id.split("-")[0] ?? null,
};

const at = (time: string) => new Date(`${DAY}T${time}:00+09:00`);
let made = 0;

function stamp(
  cardId: string,
  checkpointId: string,
  time: string,
  change: Partial<NoteStamp> = {},
): NoteStamp {
  const pressedAt = at(time);
  return {
    id: `stamp ${++made}`,
    cardId,
    checkpointId,
    day: DAY,
    method: "static",
    counted: true,
    pressedAt,
    receivedAt: pressedAt,
    clearedAt: null,
    voidedAt: null,
    ...change,
  };
}

const walks = (n: number, from: string | null, to: string | null = null) =>
  Array.from({ length: n }, () => {
    const card = `card ${++made}`;
    return [
      ...(from ? [stamp(card, from, "10:00")] : []),
      stamp(card, "own-1", "11:00"),
      ...(to ? [stamp(card, to, "12:00")] : []),
    ];
  }).flat();

const note = (stamps: NoteStamp[], now = NIGHT) =>
  eveningNote(shop, DAY, stamps, now);

describe("what is counted", () => {
  it("is nothing on a day without stamps", () => {
    expect(note([])).toEqual({
      day: DAY,
      counted: 0,
      byMethod: [],
      firstVisits: 0,
      desk: 0,
      flows: {
        from: { told: [], hasRest: false },
        to: { told: [], hasRest: false },
      },
    });
  });

  it("is by method, the most frequent first, without capped, held or void ones", () => {
    const found = note([
      stamp("1", "own-1", "10:00", { method: "staff" }),
      stamp("2", "own-1", "10:00"),
      stamp("3", "own-1", "10:00"),
      stamp("4", "own-1", "10:00", { counted: false }),
      stamp("5", "own-1", "10:00", { counted: false, clearedAt: at("11:00") }),
      stamp("6", "own-1", "10:00", { voidedAt: at("11:00") }),
      stamp("7", "own-1", "00:00", { method: "desk" }),
    ]);
    expect(found).toMatchObject({ counted: 5, desk: 1 });
    expect(found.byMethod).toEqual([
      { method: "static", n: 3 },
      { method: "desk", n: 1 },
      { method: "staff", n: 1 },
    ]);
  });

  it("is a first visit when no earlier day has a counted stamp here", () => {
    const before = { day: "2026-11-20" };
    const found = note([
      stamp("new", "own-1", "10:00"),
      stamp("elsewhere", "a-1", "09:00", before),
      stamp("elsewhere", "own-1", "10:00"),
      stamp("again", "own-1", "09:00", before),
      stamp("again", "own-1", "10:00"),
      stamp("void", "own-1", "09:00", { ...before, voidedAt: at("09:00") }),
      stamp("void", "own-1", "10:00"),
      stamp("twice", "own-1", "10:00"),
      stamp("twice", "own-1", "15:00"),
      stamp("gone", "own-1", "10:00", { voidedAt: at("11:00") }),
    ]);
    expect(found).toMatchObject({ counted: 6, firstVisits: 4 });
  });
});

describe("where people came from and went to", () => {
  it("is told by street, the own one and nowhere in words, small ones left out", () => {
    const { flows } = note([
      ...walks(7, "a-1", "own-2"),
      ...walks(6, "own-3", "b-1"),
      ...walks(5, null),
      ...walks(3, "b-1"),
      ...walks(2, "c-1"),
    ]);
    expect(flows?.from).toEqual({
      told: [
        { place: { streetId: "a" }, n: 7 },
        { place: "same", n: 6 },
        { place: "none", n: 5 },
      ],
      hasRest: true,
    });
    expect(flows?.to.told).toEqual([
      { place: "none", n: 10 },
      { place: "same", n: 7 },
    ]);
  });

  it("counts a card once, from before its first to after its last stamp here", () => {
    const cards = Array.from({ length: 6 }, (_, i) => `card ${i}`);
    const { flows } = note([
      ...cards.flatMap((card) => [
        stamp(card, "a-1", "09:00"),
        stamp(card, "own-1", "10:00"),
        stamp(card, "b-1", "11:00"),
        stamp(card, "own-1", "12:00"),
        stamp(card, "c-1", "13:00"),
      ]),
      ...walks(3, "d-1", "d-1"),
      ...walks(3, "e-1", "e-1"),
    ]);
    expect(flows?.from.told).toEqual([{ place: { streetId: "a" }, n: 6 }]);
    expect(flows?.to.told).toEqual([{ place: { streetId: "c" }, n: 6 }]);
  });

  it("leaves out what the desk keyed in, what is void, and other days", () => {
    const some = [...walks(6, "a-1"), ...walks(5, "b-1"), ...walks(5, null)];
    const plain = note(some).flows;
    const more = some.flatMap(({ cardId, checkpointId }) =>
      checkpointId === "own-1"
        ? [
            stamp(cardId, "c-1", "10:30", { method: "desk" }),
            stamp(cardId, "d-1", "10:30", { voidedAt: at("10:40") }),
            stamp(cardId, "own-1", "10:30", { day: "2026-11-21" }),
          ]
        : [],
    );
    expect(note([...some, ...more]).flows).toEqual(plain);
    const desk = Array.from({ length: 20 }, (_, i) =>
      stamp(`desk ${i}`, "own-1", "00:00", { method: "desk" }),
    );
    expect(note([...some, ...desk]).flows).toEqual(plain);
  });

  it("is told from 20:30 in Tokyo on, and never changes after", () => {
    const some = [...walks(7, "a-1"), ...walks(6, "b-1"), ...walks(5, null)];
    expect(note(some, new Date(noteCut(DAY).getTime() - 1)).flows).toBeNull();
    const told = note(some, noteCut(DAY)).flows;
    expect(told?.from.told.length).toBeGreaterThan(0);
    const [first] = some;
    const later = [
      ...some.map((one) =>
        one === first ? { ...one, voidedAt: at("20:30") } : one,
      ),
      ...["x", "y"].flatMap((card) => [
        stamp(card, "a-1", "20:00"),
        stamp(card, "own-1", "20:10", { receivedAt: at("20:30") }),
        stamp(card, "own-1", "21:00"),
      ]),
      stamp("held", "own-1", "12:00", {
        counted: false,
        clearedAt: at("20:31"),
      }),
    ];
    expect(note(later).flows).toEqual(told);
    expect(noteCut(DAY).toISOString()).toBe("2026-11-22T11:30:00.000Z");
  });
});

describe("small numbers", () => {
  const cells = (...all: number[]) => all.map((n, place) => ({ place, n }));
  const toldOf = (...all: number[]) =>
    hideSmall(cells(...all)).told.map(({ n }) => n);

  it.each([
    ["nobody", [0, 0, 0, 0], []],
    ["only few", [4, 3, 2, 1, 0], []],
    ["five and five few", [5, 4, 1, 0, 0, 0], [5]],
    ["everybody from one place", [12, 0, 0, 0], []],
    ["all but one", [12, 1, 0, 0, 0], []],
    ["all but one, of two large ones", [12, 6, 1, 0, 0, 0], [12]],
    ["two large ones and nobody else", [8, 6, 0, 0, 0], [8]],
    ["few places, so that the few could be told apart", [10, 4, 4], []],
    ["many places", [10, 4, 4, 0, 0], [10]],
  ])("%s", (_, counts, told) => {
    expect(toldOf(...counts)).toEqual(told);
  });

  it("nobody who knows the total can tell 0 from 4 in a place left out", () => {
    const counts = fc.array(fc.nat(14), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(counts, (all) => {
        const { told, hasRest } = hideSmall(cells(...all));
        const total = all.reduce((a, b) => a + b, 0);
        const rest = total - told.reduce((a, { n }) => a + n, 0);
        expect(hasRest).toBe(rest > 0);
        if (told.length === 0) return;
        const others = all.length - told.length - 1;
        const most = LEAST_TOLD - 1;
        expect(Math.min(rest, most)).toBe(most);
        expect(Math.max(0, rest - others * most)).toBe(0);
        expect(told.every(({ n }) => n >= LEAST_TOLD)).toBe(true);
      }),
    );
  });
});

it.each([
  [0, 0, 0, "quiet"],
  [3, 1, 0, "first"],
  [3, 0, 2, "thanks"],
  [0, 0, 2, "used"],
] as const)(
  "%i stamps, %i first, %i used: %s",
  (counted, firstVisits, used, said) => {
    expect(closingOf({ counted, firstVisits }, used)).toBe(said);
  },
);

it("a day of the rally that has begun has a note", () => {
  const rally = { startsOn: "2026-11-01", endsOn: "2026-11-30" };
  expect(noteDay(null, rally, DAY)).toBe(DAY);
  expect(noteDay(null, rally, "2026-12-24")).toBe("2026-11-30");
  expect(noteDay("2026-11-01", rally, DAY)).toBe("2026-11-01");
  expect(noteDay(null, rally, "2026-10-31")).toBeNull();
  for (const day of ["2026-10-31", "2026-11-23", "x", "2026-11-1", ""])
    expect(noteDay(day, rally, DAY)).toBeNull();
});
