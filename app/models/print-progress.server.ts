import type { SheetProblem } from "#app/domain/print-part.ts";
import type { Print } from "./print.server.ts";
import { listParts, type PrintPart } from "./print-part.server.ts";

export type PrintState = "waiting" | "running" | "stopped" | "finished";

export type PrintProgress = {
  print: Print;
  state: PrintState;
  /** Shops or cards, and how many of them are drawn and re-read. */
  subjects: number;
  done: number;
  pages: number;
  /** QR codes drawn so far, and those of them that were read back. */
  codes: number;
  codesRead: number;
  problems: SheetProblem[];
  parts: PrintPart[];
};

function stateOf(print: Print, parts: PrintPart[]): PrintState {
  if (print.finishedAt) return "finished";
  if (print.stoppedAt) return "stopped";
  return parts.some(({ claimedAt }) => claimedAt) ? "running" : "waiting";
}

function total(parts: PrintPart[], of: (part: PrintPart) => number): number {
  return parts.reduce((sum, part) => sum + of(part), 0);
}

function progressOf(print: Print, parts: PrintPart[]): PrintProgress {
  const drawn = parts.filter(({ drawnAt }) => drawnAt);
  return {
    print,
    state: stateOf(print, parts),
    subjects: total(parts, ({ subjects }) => subjects.length),
    done: total(drawn, ({ subjects }) => subjects.length),
    pages: total(drawn, ({ pages }) => pages),
    codes: total(drawn, ({ codes }) => codes),
    codesRead: total(drawn, ({ codesRead }) => codesRead),
    problems: drawn.flatMap(({ problems }) => problems),
    parts,
  };
}

/** How far each of some orders is, in the order given. The orders are the caller's. */
export async function listProgress(prints: Print[]): Promise<PrintProgress[]> {
  const parts = await listParts(prints.map(({ id }) => id));
  const byPrint = Map.groupBy(parts, ({ printId }) => printId);
  return prints.map((print) => progressOf(print, byPrint.get(print.id) ?? []));
}

/** How far one order is. */
export async function readProgress(print: Print): Promise<PrintProgress> {
  return progressOf(print, await listParts([print.id]));
}
