import { parseArgs } from "node:util";
import { migrateSafely } from "#app/models/backup.server.ts";
import { SAMPLE_CARDS, seedSample } from "#app/models/sample.server.ts";
import { listWards } from "#app/models/ward.server.ts";
import { closeDatabase } from "#db/client.server.ts";

const { values } = parseArgs({
  options: {
    cards: { type: "string", default: String(SAMPLE_CARDS) },
    now: { type: "string" },
  },
});

await migrateSafely();
const now = values.now ? new Date(values.now) : new Date();
const count = Number(values.cards);
if (!Number.isInteger(count) || count < 0 || Number.isNaN(now.getTime())) {
  console.error(
    "--cards: expected a number of cards; --now: expected a date such as 2026-11-22",
  );
  process.exitCode = 1;
} else if ((await listWards()).length > 0) {
  console.error(
    "The database has a ward already: the sample goes into an empty one (DATABASE_URL or DATA_DIR names it).",
  );
  process.exitCode = 1;
} else {
  const written = await seedSample(now, count);
  console.log(`${written} cards`);
}
await closeDatabase();
