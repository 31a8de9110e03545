import type { Candidate } from "#app/domain/walk/candidate.ts";
import { measureLegs } from "#app/domain/walk/legs.ts";
import { shortestOrder } from "#app/domain/walk/order.ts";
import { planWalk } from "#app/domain/walk/plan.ts";
import { readWays } from "#app/domain/walk/ways.ts";
import { chances, makeBlocks, placeOn } from "#tests/factories/walk-network.ts";
import { atMost, type Row } from "./report.ts";

const STOPS = 11;
const CANDIDATES = 1300;
const WARM = 5;
const TIMES = 20;

/** Milliseconds of processor: what it takes on a machine that does nothing else. */
function processorMs(act: () => void): number {
  for (let i = 0; i < WARM; i++) act();
  const from = process.cpuUsage();
  for (let i = 0; i < TIMES; i++) act();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000 / TIMES;
}

/** A walk over 11 stops on 5,000 segments, and a whole suggestion among 1,300 shops. */
export async function measureWalk(): Promise<Row[]> {
  const next = chances(1);
  const network = makeBlocks(51, 50, next);
  const places = Array.from({ length: STOPS + 2 }, () =>
    placeOn(network, next),
  );
  const candidates = Array.from(
    { length: CANDIDATES },
    (_, index): Candidate => ({
      at: placeOn(network, next),
      street: `street ${index % 40}`,
      crowding: (["quiet", "usual", "busy"] as const)[index % 3]!,
      isVisited: index % 4 === 0,
      isNewStreet: index % 5 === 0,
      isFlat: null,
      opens: [{ from: -60, to: 240 }],
    }),
  );
  const ground = {
    network,
    start: places[0]!,
    stations: places.slice(1),
    candidates,
  };
  const inner = (row: number[]) => row.slice(1, STOPS + 1);
  const made = processorMs(() => readWays({ ...network }, false));
  const order = processorMs(() => {
    const ways = readWays(network, false);
    const legs = measureLegs(ways, places, STOPS + 1);
    const stops = legs.effort.slice(1, STOPS + 1);
    const found = shortestOrder({
      first: inner(legs.effort[0]!),
      between: stops.map(inner),
      last: stops.map((row) => row[STOPS + 1]!),
    });
    for (const [index, stop] of found.entries())
      legs.legOf(index === 0 ? 0 : found[index - 1]! + 1, stop + 1);
  });
  const whole = processorMs(() =>
    planWalk(ground, { minutes: 120, wished: ["open", "unvisited"] }),
  );
  const segments = network.segments.length;
  return [
    atMost(
      `processor: ways and best order of ${STOPS} stops on ${segments} segments`,
      order,
      "ms",
      100,
    ),
    atMost(
      `processor: a whole おすすめ順路 of 120 minutes among ${CANDIDATES} shops`,
      whole,
      "ms",
      null,
    ),
    atMost(
      `processor: the graph of ${segments} segments, once a network`,
      made,
      "ms",
      null,
    ),
  ];
}
