import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { drawSheets } from "#app/print/sheets.server.ts";
import type { SheetsOutcome } from "#app/print/sheet.ts";
import { posterSheet } from "./sheets/shop-sheets.server.ts";

/** A checkpoint's A4 poster for its newest code; null when every code of it is revoked. `origin` is what the QR opens. */
export async function makePoster(
  edition: Edition,
  checkpoint: Checkpoint,
  origin: string,
): Promise<SheetsOutcome | null> {
  const poster = await posterSheet(edition, checkpoint, origin);
  return poster && drawSheets([poster]);
}
