import { findBrokenAct } from "#app/models/audit.server.ts";
import { migrateSafely } from "#app/models/backup.server.ts";
import { listWards } from "#app/models/ward.server.ts";
import { closeDatabase } from "#db/client.server.ts";

await migrateSafely();

let isWhole = true;
for (const ward of await listWards()) {
  const broken = await findBrokenAct(ward.id);
  isWhole &&= broken === null;
  console.log(
    broken === null
      ? `${ward.slug}: the chain holds`
      : `${ward.slug}: entry ${broken} does not follow from the one before`,
  );
}
await closeDatabase();
process.exitCode = isWhole ? 0 : 1;
