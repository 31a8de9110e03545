import QRCode from "qrcode";
import type { Canvas } from "./canvas.server.ts";
import { isAlphanumericMode } from "./sheet-address.ts";

/** Modules of white that must stay around a symbol (ISO/IEC 18004, 9.1). */
export const QUIET_MODULES = 4;

export type QrSymbol = {
  size: number;
  version: number;
  isDark: (row: number, column: number) => boolean;
};

function segmentOf(address: string): QRCode.QRCodeSegment {
  return isAlphanumericMode(address)
    ? { data: address, mode: "alphanumeric" }
    : { data: new TextEncoder().encode(address), mode: "byte" };
}

/** A symbol at level Q, the address in one segment: alphanumeric where it can be, else bytes. */
export function makeSymbol(address: string): QrSymbol {
  const { modules, version } = QRCode.create([segmentOf(address)], {
    errorCorrectionLevel: "Q",
  });
  const { size } = modules;
  return {
    size,
    version,
    isDark: (row, column) =>
      row >= 0 &&
      column >= 0 &&
      row < size &&
      column < size &&
      modules.get(row, column) === 1,
  };
}

/**
 * Draws a symbol `side` mm wide with its top left module at `x`, `y`, pure black, over its own white quiet zone.
 * The modules are traced into one outline: separate squares would show hairlines between them.
 */
export function drawSymbol(
  { doc }: Canvas,
  symbol: QrSymbol,
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const module = side / symbol.size;
  const quiet = QUIET_MODULES * module;
  doc
    .rect(x - quiet, y - quiet, side + quiet * 2, side + quiet * 2)
    .fill("#FFFFFF");
  for (const outline of traceOutlines(symbol)) {
    outline.forEach(([column, row], index) => {
      const at = [x + column * module, y + row * module] as const;
      if (index === 0) doc.moveTo(...at);
      else doc.lineTo(...at);
    });
    doc.closePath();
  }
  doc.fill("#000000", "even-odd");
}

type Corner = [column: number, row: number];

function traceOutlines(symbol: QrSymbol): Corner[][] {
  const next = edgesByStart(symbol);
  const outlines: Corner[][] = [];
  for (const [start, ends] of next) {
    while (ends.length > 0) {
      const outline: Corner[] = [];
      let key = start;
      do {
        const corner = next.get(key)?.pop();
        if (corner === undefined) break;
        outline.push(corner);
        key = String(corner);
      } while (key !== start);
      outlines.push(withoutStraightCorners(outline));
    }
  }
  return outlines;
}

function edgesByStart({ size, isDark }: QrSymbol): Map<string, Corner[]> {
  const edges = new Map<string, Corner[]>();
  const add = (from: Corner, to: Corner) => {
    const known = edges.get(String(from));
    if (known) known.push(to);
    else edges.set(String(from), [to]);
  };
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue;
      if (!isDark(row - 1, column)) add([column, row], [column + 1, row]);
      if (!isDark(row, column + 1))
        add([column + 1, row], [column + 1, row + 1]);
      if (!isDark(row + 1, column))
        add([column + 1, row + 1], [column, row + 1]);
      if (!isDark(row, column - 1)) add([column, row + 1], [column, row]);
    }
  }
  return edges;
}

function withoutStraightCorners(outline: Corner[]): Corner[] {
  return outline.filter((corner, index) => {
    const before = outline.at(index - 1) ?? corner;
    const after = outline[(index + 1) % outline.length] ?? corner;
    const isStraight =
      (before[0] === corner[0] && corner[0] === after[0]) ||
      (before[1] === corner[1] && corner[1] === after[1]);
    return !isStraight;
  });
}
