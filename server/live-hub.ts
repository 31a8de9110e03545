import { firstIdAt, LOOK_BACK_MS } from "#app/domain/live-cursor.ts";

type Found = { id: string; checkpointId: string };

/** Where stamps are read from. */
export type Source<S extends Found> = {
  /** Stamps of greater ids than a text. */
  listAfter: (after: string) => Promise<Found[]>;
  read: (found: Found[]) => Promise<S[]>;
};

export type Push<S> = (stamp: S) => void;

const POLL_MS = 500;

/**
 * Tells watchers of a checkpoint of its new stamps, whichever process made
 * them: one question to the database every 500 ms for all of them together, none
 * while nobody watches. Each look goes 5 s back behind the one before, since a
 * stamp may be committed after a later one and clocks of processes differ.
 * A question that fails is reported and asked again.
 */
export function createHub<S extends Found>(
  source: Source<S>,
  report: (error: unknown) => void,
) {
  const watchers = new Map<string, Set<Push<S>>>();
  let seen = new Set<string>();
  let lookedAt = 0;
  let timer: NodeJS.Timeout | null = null;

  async function look() {
    const now = Date.now();
    const found = await source.listAfter(firstIdAt(lookedAt - LOOK_BACK_MS));
    const wanted = found.filter(
      ({ id, checkpointId }) => !seen.has(id) && watchers.has(checkpointId),
    );
    const stamps = wanted.length > 0 ? await source.read(wanted) : [];
    seen = new Set(found.map(({ id }) => id));
    lookedAt = now;
    for (const stamp of stamps)
      for (const push of watchers.get(stamp.checkpointId) ?? []) push(stamp);
  }

  async function poll() {
    if (watchers.size > 0)
      await look().catch((error: unknown) => {
        // Whoever left may have stopped the database too.
        if (watchers.size > 0) report(error);
      });
    timer = watchers.size > 0 ? setTimeout(() => void poll(), POLL_MS) : null;
  }

  return {
    /** Answers how to stop. A stamp of the last 5 s may be told again to who begins to watch. */
    watch(checkpointId: string, push: Push<S>): () => void {
      const here = watchers.get(checkpointId) ?? new Set();
      watchers.set(checkpointId, here.add(push));
      if (timer === null) {
        lookedAt = Date.now();
        seen = new Set();
        timer = setTimeout(() => void poll(), POLL_MS);
      }
      return () => {
        here.delete(push);
        if (here.size === 0 && watchers.get(checkpointId) === here)
          watchers.delete(checkpointId);
      };
    },
  };
}
