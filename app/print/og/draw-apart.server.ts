import { createThread } from "../thread.server.ts";
import type { OgCard } from "./card.ts";

const LONGEST_MS = 10_000;

const easel = createThread<OgCard, Uint8Array | null>(
  "og",
  import.meta.url,
  LONGEST_MS,
);

/**
 * Draws a card as a PNG of 1200 × 630 pixels in a thread of low priority of its
 * own, which ends after a minute without work. Null when it cannot be drawn
 * within 10 s.
 */
export async function drawApart(card: OgCard): Promise<Uint8Array | null> {
  try {
    return await easel.ask(card);
  } catch (error) {
    console.error(error);
    return null;
  }
}
