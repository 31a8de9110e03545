import type { Split, StreetLabel } from "#app/ui/office/figures/types.ts";
import { weekdayText } from "#app/ui/dates.ts";
import { type TextOf, unmarked } from "#app/ui/text.tsx";
import type { Cut } from "../ward.tally/cuts.ts";
import type { Figures } from "../ward.tally/figures.server.ts";
import type { CsvTable } from "./csv.server.ts";

type Head =
  | "number"
  | "shop"
  | "street"
  | "day"
  | "weekday"
  | "digital"
  | "paper"
  | "desk"
  | "total"
  | "average"
  | "firstVisits"
  | "topFrom"
  | "topTo"
  | "walks";

const splitHeads = ["digital", "paper", "desk", "total"] as const;

const splitCells = (split: Split) => splitHeads.map((name) => split[name]);

const tables: Record<Cut, (t: TextOf, figures: Figures) => CsvTable> = {
  streets: (t, { byStreet }) => [
    heads(t, "street", ...splitHeads, "average"),
    ...byStreet.map((row) => [
      t.plainName(row.street.shortNames),
      ...splitCells(row),
      row.average,
    ]),
  ],
  shops: (t, { byShop, streets }) => [
    heads(t, "number", "shop", "street", ...splitHeads, "firstVisits"),
    ...byShop.map(({ shop, firstVisits, ...split }) => [
      shop.number,
      t.plainName(shop.names),
      nameOf(t, streets, shop.streetId),
      ...splitCells(split),
      firstVisits,
    ]),
  ],
  days: (t, { days }) => [
    heads(t, "day", "digital", "paper", "total"),
    ...days.map(({ day, digital, paper, total }) => [
      day,
      digital,
      paper,
      total,
    ]),
  ],
  hours: (t, { heat }) => [
    [...heads(t, "weekday"), ...heat.hours, ...heads(t, "total")],
    ...heat.rows.map(({ weekday, cells, total }) => [
      unmarked(weekdayText(t.language, weekday)),
      ...cells.map(({ n }) => n),
      total,
    ]),
  ],
  flows: (t, { flows }) => [
    heads(t, "topFrom", "topTo", "walks"),
    ...flows.rows.flatMap(({ from, cells }) =>
      cells.flatMap((cell, i) =>
        cell
          ? [
              [
                t.plainName(from.shortNames),
                t.plainName(flows.streets[i]!.shortNames),
                cell.n,
              ],
            ]
          : [],
      ),
    ),
  ],
};

function heads(t: TextOf, ...names: Head[]): string[] {
  return names.map((name) => t.plain(`ward.tally.${name}`));
}

function nameOf(t: TextOf, streets: StreetLabel[], id: string): string {
  const street = streets.find((one) => one.id === id);
  return street ? t.plainName(street.shortNames) : "";
}

/** One cut of the figures, its heads first. */
export function tableOf(t: TextOf, cut: Cut, figures: Figures): CsvTable {
  return tables[cut](t, figures);
}
