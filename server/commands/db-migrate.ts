import { closeDatabase, migrateDatabase } from "#db/client.server.ts";

const applied = await migrateDatabase();
console.log(applied === 0 ? "nothing to migrate" : `${applied} applied`);
await closeDatabase();
