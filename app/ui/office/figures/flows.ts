import { stepOf, type Cell } from "./heat.ts";
import { sum } from "./split.ts";
import type { Flow, StreetLabel } from "./types.ts";

const TOP = 10;

export type FlowRow = {
  from: StreetLabel;
  cells: (Cell | null)[];
  total: number;
};
export type TopFlow = { from: StreetLabel; to: StreetLabel; walks: number };
export type Flows = {
  streets: StreetLabel[];
  rows: FlowRow[];
  totals: number[];
  total: number;
  most: number;
  top: TopFlow[];
  topTotal: number;
};

/** The way from each street to each other, and the ten most walked. A cell is null on the diagonal. */
export function flowFigures(streets: StreetLabel[], flows: Flow[]): Flows {
  const walks = new Map(
    flows.map((flow) => [
      `${flow.fromStreetId} ${flow.toStreetId}`,
      flow.walks,
    ]),
  );
  const count = (from: StreetLabel, to: StreetLabel) =>
    walks.get(`${from.id} ${to.id}`) ?? 0;
  const most = Math.max(0, ...walks.values());
  const rows = streets.map((from) => ({
    from,
    cells: streets.map((to) => {
      if (from.id === to.id) return null;
      const n = count(from, to);
      return { n, step: stepOf(n, most) };
    }),
    total: sum(streets.map((to) => count(from, to))),
  }));
  const pairs = streets.flatMap((from) =>
    streets.map((to) => ({ from, to, walks: count(from, to) })),
  );
  const top = pairs
    .filter((pair) => pair.walks > 0)
    .sort((a, b) => b.walks - a.walks)
    .slice(0, TOP);
  return {
    streets,
    rows,
    totals: streets.map((to) => sum(streets.map((from) => count(from, to)))),
    total: sum(rows.map(({ total }) => total)),
    most,
    top,
    topTotal: sum(top.map((pair) => pair.walks)),
  };
}
