import type { CheckedOutcome, Sheet } from "./sheet.ts";
import { createThread } from "./thread.server.ts";

const press = createThread<Sheet[], CheckedOutcome>("print", import.meta.url);

/**
 * Draws sheets into one PDF and reads every code back from its rendered pages, in a thread of low priority of its own.
 * `checks` has one entry a sheet; a sheet whose `missing` is not empty must not be handed out. Refused as `drawSheets` refuses.
 * Orders are done one after another; rejects only when the thread dies.
 */
export function drawAndCheck(sheets: Sheet[]): Promise<CheckedOutcome> {
  return press.ask(sheets);
}

/** Ends the thread at once; what it still held is rejected. */
export function stopPrinting(): Promise<void> {
  return press.stop();
}
