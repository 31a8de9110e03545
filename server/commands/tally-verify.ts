import { verifyTally } from "#app/models/tally-verify.server.ts";
import { closeDatabase, migrateDatabase } from "#db/client.server.ts";

await migrateDatabase();

const { cards, cells, differences } = await verifyTally();
await closeDatabase();
for (const difference of differences) console.log(difference);
console.log(
  differences.length === 0
    ? `no difference (${cards} cards, ${cells} numbers)`
    : `${differences.length} differences`,
);
process.exitCode = differences.length === 0 ? 0 : 1;
