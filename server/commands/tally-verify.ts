import { migrateSafely } from "#app/models/backup.server.ts";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { closeDatabase } from "#db/client.server.ts";

await migrateSafely();

const { cards, cells, differences } = await verifyTally();
await closeDatabase();
for (const difference of differences) console.log(difference);
console.log(
  differences.length === 0
    ? `no difference (${cards} cards, ${cells} numbers)`
    : `${differences.length} differences`,
);
process.exitCode = differences.length === 0 ? 0 : 1;
