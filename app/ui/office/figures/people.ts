import type { Channel } from "#app/domain/tally.ts";

type PeopleRows = {
  rows: { channel: Channel; people: number; multiStreet: number }[];
  /** Null when the days of the period were added up. */
  span: "day" | "week" | "month" | "edition" | null;
};

export type PeopleFigure = {
  paper: number;
  digital: number;
  total: number;
  multiStreet: number;
  /** True for distinct people; false for a sum of days, in which one person can be counted again. */
  isDistinct: boolean;
};

export function peopleFigure({ rows, span }: PeopleRows): PeopleFigure {
  const figure = { paper: 0, digital: 0, total: 0, multiStreet: 0 };
  for (const { channel, people, multiStreet } of rows) {
    figure[channel] += people;
    figure.total += people;
    figure.multiStreet += multiStreet;
  }
  return { ...figure, isDistinct: span !== null };
}
