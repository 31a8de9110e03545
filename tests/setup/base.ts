import { migrateDatabase, closeDatabase } from "#db/client.server.ts";
import { seedSample } from "#app/models/sample.server.ts";

const SAMPLE_CARDS = 60;

await migrateDatabase();
if (process.argv[2] === "sample") await seedSample(new Date(), SAMPLE_CARDS);
await closeDatabase();
