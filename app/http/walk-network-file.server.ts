import type { LngLat } from "#app/domain/place.ts";
import { createThread } from "#app/print/thread.server.ts";
import type {
  WalkNetworkFileReading,
  WalkNetworkOrder,
} from "./walk-network-read.server.ts";

const LONGEST_MS = 20_000;

const reader = createThread<WalkNetworkOrder, WalkNetworkFileReading>(
  "walk-network",
  import.meta.url,
  LONGEST_MS,
);

/**
 * Reads a GeoJSON file as a network in a thread of low priority of its own, as
 * `readWalkNetwork` says: at its limits that takes over a second. `failed` for one
 * that breaks the thread or takes it more than 20 s.
 */
export async function readWalkNetworkFile(
  bytes: Uint8Array,
  outline: LngLat[],
): Promise<WalkNetworkFileReading> {
  try {
    return await reader.ask({ bytes, outline });
  } catch (error) {
    console.error(error);
    return { ok: false, refusal: "failed" };
  }
}
