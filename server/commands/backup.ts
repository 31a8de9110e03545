import { parseArgs } from "node:util";
import { makeBackup } from "#app/models/backup.server.ts";
import { secretPlace } from "#app/models/secret.server.ts";
import { closeDatabase } from "#db/client.server.ts";

const { values } = parseArgs({ options: { to: { type: "string" } } });

try {
  const file = await makeBackup("manual", new Date(), values.to || undefined);
  console.log(
    `Keep the instance secret with this backup, in another place: it lies in ${secretPlace}. Without it no rescue code brings its card back.`,
  );
  console.log(file);
} catch (error) {
  console.error(`No backup was written: ${(error as Error).message}`);
  process.exitCode = 1;
}
await closeDatabase();
