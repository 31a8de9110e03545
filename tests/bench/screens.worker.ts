import { closeDatabase } from "#db/client.server.ts";
import { sampleEdition, signedIn } from "#tests/routes/merchant-world.ts";

/** Signs a device in for each shop of the sample and prints their cookies. */
const { ward, checkpoints } = await sampleEdition();
const cookies: string[] = [];
for (const { shop } of checkpoints) cookies.push(await signedIn(ward, shop));
console.log(`cookies ${JSON.stringify(cookies)}`);
await closeDatabase();
