import { startChild } from "./child.ts";
import { serverEnv } from "./our-server.ts";

/** Fills an empty database with the sample edition and `count` cards of known keys. */
export async function prepareCards(
  dataDir: string,
  count: number,
  databaseUrl?: string,
): Promise<void> {
  const child = await startChild(
    ["tests/bench/prepare-cards.worker.ts", String(count)],
    serverEnv(dataDir, databaseUrl),
    /^prepared/m,
  );
  await child.stop();
}
