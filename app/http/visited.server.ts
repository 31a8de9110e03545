import { readEntries } from "#app/models/entry.server.ts";
import { readCard } from "#app/models/card-page.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import type { AppContext } from "./app-context.ts";
import { findResident } from "./resident.server.ts";

/** This browser's card with the checkpoints it has been to. */
export async function readVisits(
  request: Request,
  context: AppContext,
  edition: Edition,
) {
  const card = await findResident(request, context);
  const view = await readCard(edition, card);
  const entries = card ? await readEntries(card.id) : [];
  const enterable = view.tiers.find(
    ({ tier, progress }) =>
      progress.reached && !entries.some(({ tierId }) => tierId === tier.id),
  );
  const live = view.stamps.filter(({ standing }) => standing !== "voided");
  return {
    ...view,
    hasCard: card !== null,
    enterable: enterable?.tier.names ?? null,
    live,
    visited: new Set(live.map(({ checkpointId }) => checkpointId)),
  };
}
