import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** The worker beside its source, or beside the bundled server. */
const places = ["./join.worker.ts", "./join-worker.js"];

/** Several PDFs in one, in their order, in a thread of its own that ends with it. Rejects when a part is no PDF. */
export async function joinApart(parts: Uint8Array[]): Promise<Uint8Array> {
  const url = places
    .map((place) => new URL(place, import.meta.url))
    .find((one) => existsSync(one));
  if (!url) throw new Error("join-worker.js is missing from the build");
  const worker = new Worker(url, { workerData: parts });
  const [whole] = (await once(worker, "message")) as [Uint8Array];
  return whole;
}
