import type { ServerResponse } from "node:http";
import { businessDay } from "#app/domain/business-day.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { type DayRow, findLivePlace } from "#app/http/live.server.ts";
import type { Checkpoint } from "#app/models/edition.server.ts";
import {
  listMissedStamps,
  listStampsAfter,
  type LiveStamp,
  readLiveStamps,
} from "#app/models/live-stamps.server.ts";
import { createHub } from "./live-hub.ts";
import type { Stream } from "./live-stream.ts";
import { log } from "./log.ts";

const BEAT_MS = 15_000;

const hub = createHub<LiveStamp>(
  { listAfter: listStampsAfter, read: readLiveStamps },
  (err) => log.error({ err }, "live stamps"),
);

type Watched = {
  context: AppContext;
  cookie: string | null;
  checkpoint: Checkpoint;
  /** The business day that is shown. */
  day: string;
};

/** Whether the one who watches still may, and the day is still the same. */
async function mayGoOn({ context, cookie, checkpoint, day }: Watched) {
  const now = new Date();
  const place = await findLivePlace(cookie, context, now);
  return (
    place.ok &&
    place.checkpoint.id === checkpoint.id &&
    businessDay(now) === day
  );
}

/** Keeps a screen told until it closes: first what it lacks of the day, then what comes. */
export async function keepTold(
  response: ServerResponse,
  screen: Stream,
  watched: Watched & {
    after: string;
    rowOf: (stamp: LiveStamp) => DayRow;
  },
) {
  const { checkpoint, day, after, rowOf } = watched;
  // What comes while the day is still being read waits until that is told.
  let waiting: LiveStamp[] | null = [];
  const unwatch = hub.watch(checkpoint.id, (stamp) => {
    if (stamp.day !== day) return;
    if (waiting) waiting.push(stamp);
    else screen.tell(rowOf(stamp));
  });
  const check = async () => {
    if (await mayGoOn(watched)) screen.beat();
    else screen.end("reload");
  };
  const timer = setInterval(
    () =>
      void check().catch((err: unknown) => log.error({ err }, "live check")),
    BEAT_MS,
  );
  response.once("close", () => {
    clearInterval(timer);
    unwatch();
  });
  const missed = await listMissedStamps(checkpoint, day, after);
  for (const stamp of [...missed, ...waiting]) screen.tell(rowOf(stamp));
  waiting = null;
}
