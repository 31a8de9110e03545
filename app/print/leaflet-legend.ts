import type { Leaflet } from "./map-sheet.ts";
import { breakLines } from "./marked.ts";
import { listType } from "./leaflet-panel.ts";

export type LegendEntry = {
  sign: "street" | "station" | "river" | "office" | "line";
  colour: string;
  lines: string[];
};

const SIGN = 11;
const LEAST = 26;

/** The signs of this ward's drawing, each with its name, in as many columns as the width holds; `isListed` when the shops are on the same page. */
export function legendOf(sheet: Leaflet, width: number, isListed: boolean) {
  const { land, words, language } = sheet;
  const columns = Math.max(1, Math.min(6, Math.floor((width + 4) / LEAST)));
  const step = width / columns;
  const { size, pitch } = listType(language);
  const said = (
    sign: LegendEntry["sign"],
    text: string,
    colour = "",
  ): LegendEntry => ({
    sign,
    colour,
    lines: breakLines(text, step - SIGN - 1, size),
  });
  const japanese = (name: string) =>
    language === "ja" || language === "ja-easy" ? name : `⟦${name}⟧`;
  const hasOffice = land.landmarks.some(({ kind }) => kind === "office");
  const entries = [
    said("street", words["legend.street"]),
    ...(land.stations.length > 0
      ? [said("station", words["legend.station"])]
      : []),
    ...(land.rivers.length > 0 ? [said("river", words["legend.river"])] : []),
    ...(hasOffice ? [said("office", words["legend.office"])] : []),
    ...land.lines.map(({ name, colour }) =>
      said("line", japanese(name), colour),
    ),
  ];
  const rows = Array.from(
    { length: Math.ceil(entries.length / columns) },
    (_, row) => entries.slice(row * columns, (row + 1) * columns),
  );
  const notes = notesOf(sheet, isListed).flatMap((text) =>
    breakLines(text, width, size),
  );
  const rowPitch = pitch * 1.12;
  return {
    rows,
    notes,
    step,
    sign: SIGN,
    size,
    rowPitch,
    pitch,
    head: pitch > 5 ? 11 : 9.6,
  };
}

function notesOf({ words, courses }: Leaflet, isListed: boolean): string[] {
  return [
    ...(isListed ? [] : [words["legend.lists"]]),
    ...(courses.length > 0 ? [words["legend.courses"]] : []),
  ];
}

export function rowHeight(row: LegendEntry[], rowPitch: number): number {
  return Math.max(...row.map(({ lines }) => lines.length)) * rowPitch;
}

/** Height in mm of the legend's name and of its signs in a given width. */
export function legendBlock(sheet: Leaflet, width: number, isListed: boolean) {
  const legend = legendOf(sheet, width, isListed);
  const { rows, notes, rowPitch, pitch } = legend;
  const tall = rows.reduce((sum, row) => sum + rowHeight(row, rowPitch), 0);
  const bodyHeight = tall + notes.length * pitch + (notes.length > 0 ? 1.5 : 0);
  return { headHeight: legend.head, bodyHeight };
}
