import { formatCardNumber } from "#app/domain/card-number.ts";
import type { AppContext } from "#app/http/app-context.ts";
import {
  type CardRun,
  findRun,
  listRunNumbers,
} from "#app/models/card-run.server.ts";
import { findEditionOf } from "#app/models/edition.server.ts";

/** A run of this ward with its edition; 404 for any other. */
export async function requireRun({ ward }: AppContext, id = "") {
  const run = await findRun(ward.id, id);
  const edition = run && (await findEditionOf(ward.id, run.rallyId));
  if (!run || !edition) throw new Response("unknown", { status: 404 });
  return { run, edition };
}

/** The numbers of a run as they are printed, in the order of the cards. */
export async function readNumbers(
  wardId: string,
  run: CardRun,
): Promise<string[]> {
  return (await listRunNumbers(wardId, run)).map(formatCardNumber);
}
