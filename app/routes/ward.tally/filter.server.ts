import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { isDay } from "#app/domain/business-day.ts";
import type { Edition } from "#app/models/edition.server.ts";
import type { TallyFilter } from "#app/models/tally.server.ts";

const day = z.string().refine(isDay, { error: "bad-day" }).optional();

function schemaOf({ streets }: Edition) {
  const slugs = streets.map(({ slug }) => slug);
  return z.object({
    from: day,
    to: day,
    street: z.enum(slugs, { error: "bad-street" }).optional(),
    channel: z.enum(["paper", "digital"], { error: "bad-channel" }).optional(),
  });
}

export type FilterErrors = Record<string, string[] | null>;

export type FilterReading = {
  filter: TallyFilter;
  /** What was asked for, as typed. */
  asked: Record<string, string>;
  /** Wrong fields by name; their part of the filter is the default. */
  errors: FilterErrors;
};

/** The days that can have stamps: from the rally's first to today or its last. */
export function wholePeriod({ rally }: Edition, today: string) {
  const to = today < rally.endsOn ? today : rally.endsOn;
  return {
    from: rally.startsOn,
    to: to < rally.startsOn ? rally.startsOn : to,
  };
}

/** Reads a tally's address; what cannot be read is left out and named. */
export function readFilter(
  url: URL,
  edition: Edition,
  today: string,
): FilterReading {
  const submission = parseWithZod(url.searchParams, {
    schema: schemaOf(edition),
  });
  const errors: FilterErrors =
    submission.status === "success" ? {} : { ...submission.error };
  const asked = Object.fromEntries(
    [...url.searchParams].map(([name, value]) => [name, value.slice(0, 100)]),
  );
  const take = (name: string) =>
    errors[name] ? undefined : asked[name] || undefined;
  if ((take("from") ?? "") > (take("to") ?? "~")) errors.to = ["bad-order"];
  const whole = wholePeriod(edition, today);
  const from = take("from") ?? whole.from;
  const to = take("to") ?? (whole.to < from ? from : whole.to);
  const street = edition.streets.find(({ slug }) => slug === take("street"));
  return {
    filter: {
      from,
      to,
      streetId: street?.id ?? null,
      channel: (take("channel") as TallyFilter["channel"]) ?? null,
    },
    asked,
    errors,
  };
}
