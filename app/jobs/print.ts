import { readWish } from "#app/domain/print-order.ts";
import { planSheets } from "#app/http/sheets/plan.server.ts";
import { findEditionOf } from "#app/models/edition.server.ts";
import { findFile } from "#app/models/file.server.ts";
import { claimJob } from "#app/models/job.server.ts";
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

const TRIES = 3;

/** Whether a part was begun three times and never finished: something in it kills whoever draws it. */
async function isHopeless({ isTakenOver, printId, position }: ClaimedPart) {
  if (!isTakenOver) return false;
  for (let n = 2; n <= TRIES; n++) {
    const id = `print-part ${printId} ${position} try ${n}`;
    if (await claimJob(id, "print-part", new Date())) return false;
  }
  return true;
}

/** All of a part's sheets are named as wrong, so that the rest of the order can be finished. */
async function giveUp(part: ClaimedPart): Promise<void> {
  const wishes = part.print.sheets.flatMap((text) => readWish(text) ?? []);
  const problems = part.subjects.flatMap((subject) =>
    wishes.map(({ sheet }) => ({
      subject,
      sheet,
      problem: "gave-up" as const,
      details: "",
    })),
  );
  const nothing = { pdf: null, pages: 0, codesRead: 0 };
  const drawn = { ...nothing, codes: problems.length, problems };
  await finishPart(part, drawn, new Date());
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
 * taken over after two minutes, and given up and named after three tries.
 */
export async function drawPrints(): Promise<void> {
  const until = Date.now() + RUN_MS;
  while (Date.now() < until) {
    const part = await claimPart(new Date());
    if (!part) break;
    await ((await isHopeless(part)) ? giveUp(part) : drawClaimed(part));
  }
  const drawn = await claimDrawnPrint(new Date());
  if (drawn) await joinParts(drawn);
}
