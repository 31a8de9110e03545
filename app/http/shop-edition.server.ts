import { judgeRally } from "#app/domain/rally-period.ts";
import {
  type Edition,
  listPublicEditions,
} from "#app/models/edition.server.ts";
import { checkpointOf } from "#app/models/merchant-day.server.ts";
import type { AppContext } from "./app-context.ts";

/**
 * The public rally a shop stamps for now: the one of the day where it takes
 * part in it, else another one running beside it, such as a booth's event.
 */
export async function requireShopEdition(
  context: AppContext,
  shop: { id: string },
): Promise<Edition> {
  const edition = await findShopEdition(context, shop);
  if (!edition) throw new Response("no-rally", { status: 404 });
  return edition;
}

/** As `requireShopEdition`; null in a ward without a public rally. */
export async function findShopEdition(
  context: AppContext,
  shop: { id: string },
): Promise<Edition | null> {
  const [main, ...others] = await listPublicEditions(context.ward.id);
  if (!main || checkpointOf(main, shop)) return main ?? null;
  const own = others.filter((edition) => checkpointOf(edition, shop));
  const now = new Date();
  return own.find((edition) => isRunning(edition, now)) ?? own[0] ?? main;
}

function isRunning(edition: Edition, now: Date): boolean {
  const { rally, pause } = edition;
  const state = judgeRally({ rally, channel: null, pause, now });
  return state === "running" || state === "paused";
}
