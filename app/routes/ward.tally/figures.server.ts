import type { Edition } from "#app/models/edition.server.ts";
import { readTally, type TallyFilter } from "#app/models/tally.server.ts";
import { dayFigures } from "#app/ui/office/figures/days.ts";
import { flowFigures } from "#app/ui/office/figures/flows.ts";
import { heatFigures } from "#app/ui/office/figures/heat.ts";
import { peopleFigure } from "#app/ui/office/figures/people.ts";
import { splitOf } from "#app/ui/office/figures/split.ts";
import { shopFigures, streetFigures } from "#app/ui/office/figures/streets.ts";
import { wholePeriod } from "./filter.server.ts";

function labelsOf({ streets, checkpoints }: Edition) {
  const inRally = new Set(checkpoints.map(({ street }) => street.id));
  return streets
    .filter(({ id }) => inRally.has(id))
    .map(({ id, slug, emblem, shortNames }) => ({
      id,
      slug,
      emblem,
      shortNames,
    }));
}

function shopsOf({ checkpoints }: Edition, streetId: string | null) {
  return checkpoints
    .filter(({ street }) => streetId === null || street.id === streetId)
    .map(({ id, number, shop, street }) => ({
      checkpointId: id,
      number,
      names: shop.names,
      streetId: street.id,
    }));
}

/** The days a chart shows: those of the filter that the rally has had. */
function daysShown(edition: Edition, { from, to }: TallyFilter, today: string) {
  const whole = wholePeriod(edition, today);
  return {
    from: from > whole.from ? from : whole.from,
    to: to < whole.to ? to : whole.to,
  };
}

/** Every figure of the tally page and its files. */
export async function readFigures(
  edition: Edition,
  filter: TallyFilter,
  today: string,
) {
  const tally = await readTally(edition, filter, today);
  const streets = labelsOf(edition);
  const shops = shopsOf(edition, filter.streetId);
  const { from, to } = daysShown(edition, filter, today);
  return {
    streets,
    stamps: splitOf(tally.byCheckpoint),
    people: peopleFigure(tally.people),
    byStreet: streetFigures(streets, shops, tally.byCheckpoint),
    byShop: shopFigures(shops, tally.byCheckpoint, tally.firstVisits),
    heat: heatFigures(tally.byHour),
    days: dayFigures(from, to, tally.byHour),
    flows: flowFigures(streets, tally.flows),
  };
}

export type Figures = Awaited<ReturnType<typeof readFigures>>;
