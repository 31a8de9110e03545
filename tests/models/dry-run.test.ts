import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { cloneEdition } from "#app/models/edition-clone.server.ts";
import { readCard } from "#app/models/card-page.server.ts";
import {
  listDryRuns,
  listTriable,
  requestDryRun,
  runNextDryRun,
} from "#app/models/dry-run.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { cardProgress, cards } from "#db/schema/card.ts";
import { dryRuns } from "#db/schema/dry-run.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { touchWard } from "#app/models/ward.server.ts";
import { doingIn, fresh, nobody } from "./edition-world.ts";
import { sampleEdition } from "./press.ts";

const source = await sampleEdition();
const { ward } = source;
const wish = {
  slug: "trial",
  name: "ためし",
  startsOn: "2028-01-01",
  withShops: true,
};
const made = await cloneEdition(
  ward,
  nobody,
  source.rally.id,
  wish,
  new Date(),
);
if (!made.ok) throw new Error(made.refusal);
const rallyId = made.rally.id;

const ask = async () =>
  requestDryRun(await doingIn(ward.id), rallyId, source.rally.id);

/** The same count card by card, as cards show it. */
async function expected() {
  const all = await db
    .select({ card: cards })
    .from(cards)
    .innerJoin(cardProgress, eq(cardProgress.cardId, cards.id))
    .where(eq(cardProgress.rallyId, source.rally.id));
  const pages = await Promise.all(
    all.map(({ card }) => readCard(source, card)),
  );
  const living = pages.filter(({ counted }) => counted.length > 0);
  return {
    cards: living.length,
    stamps: living.reduce((sum, { counted }) => sum + counted.length, 0),
    tiers: source.tiers.map(({ id, mark, name }) => ({
      mark,
      name,
      reached: living.filter(({ tiers }) =>
        tiers.some(({ tier, progress }) => tier.id === id && progress.reached),
      ).length,
    })),
  };
}

test("under the same rules with the same shops it counts what the cards show", async () => {
  expect(await listTriable(ward.id, rallyId)).toMatchObject([
    { id: source.rally.id },
  ]);
  await ask();
  expect(await ask()).toBeNull();
  const run = await runNextDryRun(new Date());
  expect(run?.result).toEqual(await expected());
  expect(run!.result!.cards).toBeGreaterThan(20);
  expect(await runNextDryRun(new Date())).toBeNull();
});

test("stamps of shops that are not in this rally are left out", async () => {
  const [street] = source.streets;
  const own = (await fresh(rallyId)).checkpoints.filter(
    (one) => one.street.id === street!.id,
  );
  await transaction(async (tx) => {
    for (const { id } of own)
      await tx
        .update(checkpoints)
        .set({ withdrawnAt: new Date() })
        .where(eq(checkpoints.id, id));
  });

  await transaction((tx) => touchWard(tx, ward.id));
  await ask();
  const run = await runNextDryRun(new Date());
  expect(run!.result!.stamps).toBeLessThan((await expected()).stamps);
  const [last] = await listDryRuns(rallyId);
  expect(last).toMatchObject({
    source: source.rally.name,
    run: { id: run!.id },
  });
});

test("many processes: each run is done once; one given up is taken again", async () => {
  await ask();
  const at = new Date();
  const runs = await Promise.all([
    runNextDryRun(at),
    runNextDryRun(at),
    runNextDryRun(at),
  ]);
  expect(runs.filter((run) => run !== null)).toHaveLength(1);
  await ask();
  const long = new Date(Date.now() - 11 * 60_000);
  const [waiting] = await listDryRuns(rallyId);
  await transaction((tx) =>
    tx
      .update(dryRuns)
      .set({ claimedAt: new Date() })
      .where(eq(dryRuns.id, waiting!.run.id)),
  );
  expect(await runNextDryRun(new Date())).toBeNull();
  await transaction((tx) =>
    tx
      .update(dryRuns)
      .set({ claimedAt: long })
      .where(eq(dryRuns.id, waiting!.run.id)),
  );
  expect((await runNextDryRun(new Date()))?.id).toBe(waiting!.run.id);
});
