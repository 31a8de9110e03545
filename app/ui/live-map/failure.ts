import type { Drawing, Failure } from "./config.ts";

export type EngineError = { sourceId?: string };

const PATIENCE_TILES = 3;

/** How long a base may say nothing before another is drawn. */
export const PATIENCE_MS = 15_000;

/** What of a base has come so far. */
export type Arrived = { style: boolean; tiles: number; failedTiles: number };

/**
 * What an engine's error means for what it draws: a base that does not come (its
 * style, or three tiles before any did), our own drawing that does not come
 * (`offline`), or nothing (null): a tile here and there is missed without harm.
 */
export function judgeError(
  { sourceId }: EngineError,
  { base }: Drawing,
  arrived: Arrived,
): Failure | "offline" | null {
  const isDrawn = base.kind === "drawn";
  if (sourceId === undefined)
    return arrived.style ? null : isDrawn ? "offline" : "style";
  const isLost = arrived.tiles === 0 && arrived.failedTiles >= PATIENCE_TILES;
  return isLost && !isDrawn ? "style" : null;
}

/** What it means that a map is not drawn after `PATIENCE_MS`: a base that came only late is waited for. */
export function judgeSilence(
  { base }: Drawing,
  { style, tiles }: Arrived,
): Failure | "offline" | null {
  if (style && tiles > 0) return null;
  return base.kind === "drawn" ? "offline" : "style";
}
