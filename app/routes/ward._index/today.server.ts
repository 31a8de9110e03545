import {
  addDays,
  businessDay,
  tokyoHour,
  weekday,
} from "#app/domain/business-day.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { listDayHours } from "#app/models/tally.server.ts";
import { todayFigures } from "#app/ui/office/figures/today.ts";
import { sum } from "#app/ui/office/figures/split.ts";

type Rows = Awaited<ReturnType<typeof listDayHours>>;

const QUIET_SHOWN = 6;

const untilNow = (rows: Rows, before: Set<number>) =>
  rows.filter(({ hour }) => before.has(hour));

/** Open shops without a stamp today, those first that had most by this hour a week ago. */
function quietShops(edition: Edition, today: Rows, lastWeek: Rows, now: Date) {
  const stamped = new Set(
    today.filter(({ stamps }) => stamps > 0).map((row) => row.checkpointId),
  );
  const usual = Map.groupBy(lastWeek, ({ checkpointId }) => checkpointId);
  const open = edition.checkpoints.filter(
    ({ shop, withdrawnAt }) =>
      !withdrawnAt && shopOpenState(edition, shop, now).open,
  );
  const quiet = open
    .filter(({ id }) => !stamped.has(id))
    .map(({ id, number, shop, street }) => ({
      id,
      number,
      names: shop.names,
      emblem: street.emblem,
      streetNames: street.shortNames,
      usual: sum((usual.get(id) ?? []).map(({ stamps }) => stamps)),
    }))
    .sort((a, b) => b.usual - a.usual || a.number - b.number);
  return {
    open: open.length,
    count: quiet.length,
    shops: quiet.slice(0, QUIET_SHOWN),
  };
}

/** Today's stamps by hour beside the same weekday a week ago, from the roll-ups. */
export async function readToday(edition: Edition, now: Date) {
  const day = businessDay(now);
  const [today, lastWeek] = await Promise.all([
    listDayHours(edition, day),
    listDayHours(edition, addDays(day, -7)),
  ]);
  const figures = todayFigures(today, lastWeek, tokyoHour(now));
  const done = new Set(
    figures.hours.filter(({ isPast }) => isPast).map(({ hour }) => hour),
  );
  return {
    ...figures,
    weekday: weekday(day),
    hour: tokyoHour(now),
    quiet: quietShops(edition, today, untilNow(lastWeek, done), now),
  };
}
