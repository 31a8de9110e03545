import { describe, expect, it } from "vitest";
import { judgeArrival } from "#app/domain/arrival.ts";
import { businessDay, tokyoHour, weekday } from "#app/domain/business-day.ts";
import { scoreEvidence } from "#app/domain/evidence.ts";
import { generateCards, type Participation } from "./participation.ts";
import { placeAt } from "./place.ts";
import { shops } from "./shops.ts";
import { streets } from "./streets.ts";

const checkpoints = streets.flatMap(({ anchor }, streetIndex) =>
  shops
    .slice(streetIndex * 10, streetIndex * 10 + 10)
    .map(({ mode, hours, offset }) => ({
      streetIndex,
      mode,
      hours,
      ...placeAt(anchor, offset),
    })),
);

const month: Participation = {
  cards: 6000,
  from: "2026-10-23",
  to: "2027-01-21",
  now: new Date("2026-11-22T14:05:00+09:00"),
  streets: streets.map((s) => ({ ...s.anchor, footfall: s.footfall })),
  checkpoints,
  seed: "kohoku",
  digital: { from: "2026-10-31", to: "2027-01-13" },
};

const cards = [...generateCards(month)];
const stamps = cards.flatMap((card) => card.stamps);
const streetOf = (index: number) => checkpoints[index]?.streetIndex ?? -1;
const share = (part: number, whole: number) => part / whole;

function countBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function busiest<K>(counts: Map<K, number>): K[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** The house's own verdict on a card's stamps, in order. */
function judge(card: (typeof cards)[number]) {
  const recent: Parameters<typeof judgeArrival>[0]["recent"] = [];
  return card.stamps.map(({ at, method, checkpointIndex }) => {
    const { lat, lng } = checkpoints[checkpointIndex] ?? { lat: 0, lng: 0 };
    const verdict = judgeArrival({ method, at, place: { lat, lng }, recent });
    const counted = verdict.outcome === "counted";
    recent.push({ at, method, counted, lat, lng });
    return counted ? null : verdict.reason;
  });
}

describe("generated cards", () => {
  it("are the same for the same seed, and others for another", () => {
    const few = { ...month, cards: 50 };
    expect([...generateCards(few)]).toEqual(cards.slice(0, 50));
    const others = [...generateCards({ ...few, seed: "other" })];
    expect(others).not.toEqual(cards.slice(0, 50));
  });

  it("are as many as asked, made one at a time", () => {
    expect(cards.length).toBe(6000);
    const endless = generateCards({ ...month, cards: 1e12 });
    expect(endless.next().value).toEqual(cards[0]);
  });

  it("stamp a checkpoint once, in order, three minutes apart", () => {
    for (const card of cards) {
      const places = card.stamps.map((stamp) => stamp.checkpointIndex);
      const times = card.stamps.map((stamp) => stamp.at.getTime());
      const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
      expect(new Set(places).size).toBe(places.length);
      expect(Math.min(180_000, ...gaps)).toBe(180_000);
    }
  });

  it("stay in the channel's days, before now and between nine and eight", () => {
    for (const { channel, stamps: own } of cards) {
      const first = channel === "digital" ? "2026-10-31" : "2026-10-23";
      for (const { at } of own) {
        expect(businessDay(at) >= first && at < month.now).toBe(true);
        expect(tokyoHour(at) >= 9 && tokyoHour(at) < 20).toBe(true);
      }
    }
  });

  it("find the shops open", () => {
    const closed = stamps.filter(({ at, checkpointIndex }) => {
      const day = weekday(businessDay(at));
      const spans = checkpoints[checkpointIndex]?.hours.weekly[day] ?? [];
      const local = new Date(at.getTime() + 9 * 3_600_000);
      const clock = local.toISOString().slice(11, 16);
      return !spans.some(({ open, close }) => open <= clock && clock < close);
    });
    expect(closed).toEqual([]);
  });

  it("would all be counted by the house, and are scored as it scores", () => {
    expect(cards.flatMap(judge).filter((reason) => reason !== null)).toEqual(
      [],
    );
    for (const { evidence, ...stamp } of stamps) {
      expect(scoreEvidence({ ...stamp, late: false })).toBe(evidence);
    }
  });

  it("spread as a real month does", () => {
    const multi = cards.filter(
      (c) => new Set(c.stamps.map((s) => streetOf(s.checkpointIndex))).size > 1,
    );
    const digital = cards.filter((card) => card.channel === "digital");
    const longest = Math.max(...cards.map((card) => card.stamps.length));
    const digitalStamps = digital.flatMap((card) => card.stamps);
    expect(stamps.length / cards.length).toBeCloseTo(4.3, 0);
    expect(share(multi.length, cards.length)).toBeCloseTo(0.63, 1);
    expect(share(digitalStamps.length, stamps.length)).toBeCloseTo(0.7, 1);
    expect(longest).toBeGreaterThan(20);
    expect(longest).toBeLessThanOrEqual(40);
  });

  it("are busiest on Saturday at four, in 綱島, 大倉山 and 日吉", () => {
    const timed = stamps.filter((stamp) => stamp.method !== "desk");
    const hours = countBy(
      timed,
      ({ at }) => `${weekday(businessDay(at))} ${tokyoHour(at)}`,
    );
    const busy = countBy(stamps, (stamp) => streetOf(stamp.checkpointIndex));
    expect(busiest(hours)[0]).toBe("6 16");
    expect(busiest(busy).slice(0, 3).sort()).toEqual([0, 1, 2]);
    expect(busy.size).toBe(11);
  });

  it("go on to near streets more than to far ones", () => {
    const moves = countBy(
      cards.flatMap(({ stamps: own }) =>
        own.slice(1).map((stamp, i) => {
          const from = streetOf(own[i]?.checkpointIndex ?? -1);
          return `${from} ${streetOf(stamp.checkpointIndex)}`;
        }),
      ),
      (move) => move,
    );
    const [osoneToTsunashima, osoneToHiyoshi] = ["6 0", "6 1"].map(
      (move) => moves.get(move) ?? 0,
    );
    expect(osoneToTsunashima).toBeGreaterThan((osoneToHiyoshi ?? 0) * 2);
  });
});

describe("oddities", () => {
  const odd = [...generateCards({ ...month, cards: 2000, oddities: 0.2 })];

  it("are what the house itself would hold or cap", () => {
    for (const card of odd) {
      expect(judge(card)).toEqual(card.stamps.map((stamp) => stamp.reason));
    }
  });

  it("come in both kinds, and only when asked for", () => {
    const reasons = countBy(
      odd.flatMap((card) => card.stamps),
      (stamp) => stamp.reason,
    );
    expect(reasons.get("too-fast")).toBeGreaterThan(50);
    expect(reasons.get("too-soon")).toBeGreaterThan(50);
    expect(stamps.every((stamp) => stamp.counted)).toBe(true);
  });
});

describe("at the edges", () => {
  it("makes nothing before the first opening", () => {
    const now = new Date("2026-10-23T08:00:00+09:00");
    expect([...generateCards({ ...month, cards: 20, now })]).toEqual([]);
  });

  it("makes paper cards only while digital has not begun", () => {
    const now = new Date("2026-10-28T18:00:00+09:00");
    const early = [...generateCards({ ...month, cards: 200, now })];
    expect(early.length).toBe(200);
    expect(early.every((card) => card.channel === "paper")).toBe(true);
  });
});
