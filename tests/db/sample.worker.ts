import { createHash } from "node:crypto";
import { seedSample } from "#app/models/sample.server.ts";
import { closeDatabase, db, migrateDatabase } from "#db/client.server.ts";
import { cardProgress, cards } from "#db/schema/card.ts";
import { promotions } from "#db/schema/promotion.ts";
import {
  channels,
  checkpoints,
  codes,
  rallies,
  tiers,
} from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { stamps } from "#db/schema/stamp.ts";
import { associations, streets } from "#db/schema/street.ts";
import {
  tallyFlows,
  tallyHours,
  tallyPeople,
  tallyVisits,
} from "#db/schema/tally.ts";
import { staff, wards } from "#db/schema/ward.ts";

const tables = {
  wards,
  staff,
  streets,
  associations,
  shops,
  rallies,
  channels,
  tiers,
  checkpoints,
  codes,
  promotions,
  cards,
  cardProgress,
  stamps,
  tallyHours,
  tallyVisits,
  tallyFlows,
  tallyPeople,
};

/** A text that does not depend on the order of rows or keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}

const [now = "", count = ""] = process.argv.slice(2);
await migrateDatabase();
await seedSample(new Date(now), Number(count));
const told: Record<string, { rows: number; digest: string }> = {};
for (const [name, table] of Object.entries(tables)) {
  const rows = (await db.select().from(table)) as Record<string, unknown>[];
  const texts = rows
    .map((row) => canonical(name === "rallies" ? { ...row, key: null } : row))
    .sort();
  const digest = createHash("sha256").update(texts.join("\n")).digest("hex");
  told[name] = { rows: rows.length, digest };
}
console.log(JSON.stringify(told));
await closeDatabase();
