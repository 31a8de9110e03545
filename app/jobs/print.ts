import { planSheets } from "#app/http/sheets/plan.server.ts";
import { findEditionOf } from "#app/models/edition.server.ts";
import { findFile } from "#app/models/file.server.ts";
import {
  claimDrawnPrint,
  type DrawnPrint,
  finishPrint,
} from "#app/models/print-finish.server.ts";
import {
  claimPart,
  type ClaimedPart,
  finishPart,
} from "#app/models/print-part.server.ts";
import { joinApart } from "./join.ts";
import { drawPart } from "./print-part.ts";

const RUN_MS = 5000;

async function drawClaimed(part: ClaimedPart): Promise<void> {
  const { print, wardId, subjects } = part;
  const edition = await findEditionOf(wardId, print.rallyId);
  const planned = edition ? await planSheets(edition, print, subjects) : [];
  await finishPart(part, await drawPart(planned), new Date());
}

async function joinParts(print: DrawnPrint): Promise<void> {
  const found = await Promise.all(
    print.hashes.map((hash) => findFile(print.wardId, hash)),
  );
  const parts = found.flatMap((file) => (file ? [file.content] : []));
  const pdf = parts.length > 1 ? await joinApart(parts) : (parts[0] ?? null);
  await finishPrint(print, pdf, new Date());
}

/**
 * Draws parts of the orders that wait, oldest first, for about five seconds (so
 * that a stop of the server waits no longer), and joins an order that is all
 * drawn. Any number of processes share the parts; what a killed one held is
 * taken over after two minutes.
 */
export async function drawPrints(): Promise<void> {
  const until = Date.now() + RUN_MS;
  while (Date.now() < until) {
    const part = await claimPart(new Date());
    if (!part) break;
    await drawClaimed(part);
  }
  const drawn = await claimDrawnPrint(new Date());
  if (drawn) await joinParts(drawn);
}
