import { describe, expect, it } from "vitest";
import { chances, makeBlocks, placeOn } from "#tests/factories/walk-network.ts";
import type { Candidate } from "./candidate.ts";
import type { WalkNetwork } from "./network.ts";
import { isFarAway, type Plan, planWalk } from "./plan.ts";
import { walkMinutes, type Wishes, walkWishes } from "./wishes.ts";

const network = makeBlocks(14, 14, chances(1));
const levelOnly: WalkNetwork = {
  nodes: network.nodes,
  segments: network.segments.map((one) => ({
    ...one,
    stairs: 0,
    slopePercent: 0,
  })),
};
const always = [{ from: -60, to: 999 }];
const [middle, west, east] = [at(139.6065), at(139.602), at(139.611)];

function at(lng: number, lat = 35.5065) {
  return { lng, lat };
}

function shop(
  place: { lng: number; lat: number },
  more: Partial<Candidate> = {},
): Candidate {
  return {
    at: place,
    street: "west",
    crowding: "quiet",
    isVisited: false,
    isNewStreet: false,
    isFlat: true,
    opens: always,
    ...more,
  };
}

function wishes(...wished: Wishes["wished"]): Wishes {
  return { minutes: 60, wished };
}

function plan(candidates: Candidate[], asked: Wishes, more = {}): Plan | null {
  const ground = {
    network: levelOnly,
    start: middle,
    stations: [middle],
    candidates,
  };
  return planWalk({ ...ground, ...more }, asked);
}

const streetsOf = (walk: Plan | null, candidates: Candidate[]) =>
  walk?.stops.map(({ candidate }) => candidates[candidate]!.street);

describe("a busy and a quiet street equally near", () => {
  const twoStreets = (
    westIs: Candidate["crowding"],
    eastIs: Candidate["crowding"],
  ) =>
    [0, 0.0004, -0.0004].flatMap((off) => [
      shop({ ...west, lat: west.lat + off }, { crowding: westIs }),
      shop(
        { ...east, lat: east.lat + off },
        { crowding: eastIs, street: "east" },
      ),
    ]);

  it.each([
    ["busy", "quiet", "east"],
    ["quiet", "busy", "west"],
    ["usual", "quiet", "east"],
    ["busy", "usual", "east"],
  ] as const)(
    "west %s, east %s: %s comes first, and is said",
    (westIs, eastIs, first) => {
      const candidates = twoStreets(westIs, eastIs);
      // Ending nearer to the one that comes first, the other way round is shorter.
      const station = at(first === "west" ? 139.6055 : 139.6075);
      const walk = plan(candidates, wishes(), { stations: [station] });
      const streets = streetsOf(walk, candidates)!;
      expect(streets).toHaveLength(6);
      expect(streets.slice(0, 3)).toEqual([first, first, first]);
      const isQuiet = [westIs, eastIs].includes("quiet");
      expect(walk!.explanation).toEqual(
        isQuiet ? { why: "quiet-first", street: first } : { why: "nearest" },
      );
    },
  );

  it("the busy one is not gone to at all where a quiet walk is wished for", () => {
    const candidates = twoStreets("busy", "quiet");
    const walk = plan(candidates, wishes("quieter"));
    expect(new Set(streetsOf(walk, candidates))).toEqual(new Set(["east"]));
    expect(walk!.explanation).toEqual({
      why: "avoided",
      street: "east",
      busy: "west",
    });
  });

  it("with time for one stop only, it is of the quiet one", () => {
    const candidates = twoStreets("busy", "quiet");
    const walk = plan(
      candidates,
      { minutes: 30, wished: [] },
      { stations: [east, west] },
    );
    expect(streetsOf(walk, candidates)![0]).toBe("east");
  });
});

describe("what is wished for", () => {
  it("a shop is gone to only while it is open on coming, for 5 minutes", () => {
    const soon = [{ from: -60, to: 9 }];
    const later = [{ from: 30, to: 60 }];
    const candidates = [
      shop(west, { opens: [] }),
      shop({ ...west, lat: 35.5075 }, { opens: soon }),
      shop(at(139.6075), { opens: soon }),
      shop(east, { opens: later, street: "east" }),
    ];
    const walk = plan(candidates, wishes("open"))!;
    for (const { candidate, arrival } of walk.stops)
      expect(
        candidates[candidate]!.opens.some(
          ({ from, to }) => from <= arrival && arrival + 5 <= to,
        ),
      ).toBe(true);
    expect(walk.stops.map(({ candidate }) => candidate)).toContain(2);
    expect(plan([candidates[0]!], wishes("open"))).toBeNull();
    expect(plan([candidates[0]!], wishes())).not.toBeNull();
  });

  it("no shop with a stamp, no high step, no stairs; each let go brings a walk", () => {
    const visited = shop(west, { isVisited: true });
    const stepped = shop(west, { isFlat: false });
    expect(plan([visited], wishes("unvisited"))).toBeNull();
    expect(plan([visited], wishes())).not.toBeNull();
    expect(plan([stepped], wishes("step-free"))).toBeNull();
    expect(plan([stepped], wishes())).not.toBeNull();
    expect(plan([shop(west)], wishes("step-free"))).not.toBeNull();
    const allStairs = {
      nodes: network.nodes,
      segments: network.segments.map((one) => ({ ...one, stairs: 3 })),
    };
    expect(
      plan([shop(west)], wishes("step-free"), { network: allStairs }),
    ).toBeNull();
    expect(
      plan([shop(west)], wishes("step-free"), { network: null })?.stops[0]?.leg
        .isEstimate,
    ).toBe(true);
  });

  it("at most 3 shops of a street, and two streets where the minutes allow", () => {
    const near = [0, 1, 2, 3, 4].map((n) => shop(at(139.6065 + n / 10_000)));
    const walk = plan([...near, shop(east, { street: "east" })], {
      minutes: 30,
      wished: [],
    })!;
    const streets = walk.stops.map(({ candidate }) =>
      candidate < 5 ? "west" : "east",
    );
    expect(streets.filter((one) => one === "west").length).toBeLessThanOrEqual(
      3,
    );
    expect(streets).toContain("east");
    expect(plan(near, wishes())!.stops).toHaveLength(3);
  });

  it("a street this card has not been to is told of", () => {
    const candidates = [shop(west, { isNewStreet: true })];
    expect(plan(candidates, wishes())!.explanation).toEqual({
      why: "new-street",
      street: "west",
    });
    expect(plan([shop(west)], wishes("open"))!.explanation).toEqual({
      why: "all-open",
    });
  });
});

it("keeps to the minutes and the wishes, ends at the nearest station and is the same again, whatever is asked", () => {
  const next = chances(11);
  const pick = <T>(list: readonly T[]) =>
    list[Math.floor(next() * list.length)]!;
  for (let round = 0; round < 60; round++) {
    const candidates = Array.from({ length: 60 }, () => {
      const from = Math.floor(next() * 150) - 60;
      return shop(placeOn(network, next), {
        street: `street ${Math.floor(next() * 7)}`,
        crowding: pick(["quiet", "usual", "busy"]),
        isVisited: next() < 0.3,
        isNewStreet: next() < 0.3,
        isFlat: pick([true, false, null]),
        opens: [{ from, to: from + 120 }],
      });
    });
    const asked = {
      minutes: pick(walkMinutes),
      wished: walkWishes.filter(() => next() < 0.5),
    };
    const stations = [placeOn(network, next), placeOn(network, next)];
    const ground = {
      network,
      start: placeOn(network, next),
      stations,
      candidates,
    };
    const walk = planWalk(ground, asked);
    expect(planWalk(structuredClone(ground), asked)).toEqual(walk);
    if (!walk) continue;
    const legs = [...walk.stops.map(({ leg }) => leg), walk.end!.leg];
    const minutes = legs.reduce((sum, leg) => sum + leg.minutes, 0);
    expect(walk.minutes).toBe(minutes + 5 * walk.stops.length);
    expect(walk.minutes).toBeLessThanOrEqual(asked.minutes);
    const chosen = walk.stops.map(({ candidate }) => candidates[candidate]!);
    expect(new Set(chosen).size).toBe(chosen.length);
    const has = (wish: (typeof walkWishes)[number]) =>
      asked.wished.includes(wish);
    for (const [index, one] of chosen.entries()) {
      const { arrival } = walk.stops[index]!;
      const [{ from, to }] = one.opens as [{ from: number; to: number }];
      if (has("open")) expect(from <= arrival && arrival + 5 <= to).toBe(true);
      if (has("unvisited")) expect(one.isVisited).toBe(false);
      if (has("quieter")) expect(one.crowding).not.toBe("busy");
      if (has("step-free")) {
        expect(one.isFlat).not.toBe(false);
        expect(walk.stops[index]!.leg).toMatchObject({
          stairs: 0,
          isEstimate: false,
        });
      }
    }
    const streets = Map.groupBy(chosen, ({ street }) => street);
    expect(
      Math.max(...[...streets.values()].map((own) => own.length)),
    ).toBeLessThanOrEqual(3);
    const said = walk.explanation;
    if (said.why === "quiet-first" || said.why === "avoided") {
      expect(chosen[0]).toMatchObject({
        street: said.street,
        crowding: "quiet",
      });
      if (said.why === "avoided") expect(streets.has(said.busy)).toBe(false);
      else
        expect(chosen.some(({ crowding }) => crowding !== "quiet")).toBe(true);
    }
    if (said.why === "all-open") expect(has("open")).toBe(true);
  }
});

it("looks at no more than 30 shops however many there are, none further than one can walk", () => {
  const next = chances(5);
  const many = Array.from({ length: 1300 }, (_, index) =>
    shop(placeOn(network, next), { street: `street ${index % 40}` }),
  );
  const walk = plan(many, { minutes: 120, wished: [] })!;
  expect(walk.stops.length).toBeGreaterThan(5);
  expect(walk.stops.length).toBeLessThanOrEqual(20);
  expect(plan([shop(at(140.2))], wishes())).toBeNull();
  expect(isFarAway(at(140.2), many)).toBe(true);
  expect(isFarAway(middle, many)).toBe(false);
  expect(isFarAway(middle, [])).toBe(false);
});

it("ends where it is in a ward without stations", () => {
  expect(plan([shop(west)], wishes(), { stations: [] })).toMatchObject({
    end: null,
  });
});
