import { migrateSafely } from "#app/models/backup.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { stopWith } from "../stop-with.ts";

const applied = await migrateSafely().catch(stopWith);
console.log(applied === 0 ? "nothing to migrate" : `${applied} applied`);
await closeDatabase();
