import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { addDays, isDay } from "#app/domain/business-day.ts";
import type { ActFilter } from "#app/models/act-filter.server.ts";

const day = z.string().refine(isDay, { error: "bad-day" }).optional();
/** `kind`, or `kind:id`. */
const who = z
  .string()
  .regex(/^[a-z-]{1,30}(:[\w-]{1,80})?$/, { error: "bad-who" })
  .optional();

const schema = z.object({
  who,
  kind: who,
  on: who,
  action: z
    .string()
    .regex(/^[a-z-]{1,40}$/, { error: "bad-action" })
    .optional(),
  from: day,
  to: day,
  before: z.coerce
    .number({ error: "bad-page" })
    .int({ error: "bad-page" })
    .positive({ error: "bad-page" })
    .max(Number.MAX_SAFE_INTEGER, { error: "bad-page" })
    .optional(),
});

export const names = ["who", "kind", "on", "action", "from", "to"] as const;

export type Asked = Partial<Record<(typeof names)[number] | "before", string>>;

export type FilterReading = {
  filter: ActFilter;
  /** Pages go back in time: acts before this sequence number. */
  before: number | null;
  asked: Asked;
  /** Wrong fields by name; their part of the filter is left out. */
  errors: Record<string, string[] | null>;
};

/** The instant a day of Tokyo begins on the wall: midnight. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+09:00`);
}

/** Reads which acts an address asks for; what cannot be read is left out and named. */
export function readFilter(url: URL): FilterReading {
  const submission = parseWithZod(url.searchParams, { schema });
  const errors: FilterReading["errors"] =
    submission.status === "success" ? {} : { ...submission.error };
  const asked: Asked = {};
  for (const name of [...names, "before"] as const) {
    const value = url.searchParams.get(name)?.slice(0, 120);
    if (value) asked[name] = value;
  }
  const take = (name: keyof Asked) =>
    errors[name] ? null : (asked[name] ?? null);
  const [from, to] = [take("from"), take("to")];
  if (from !== null && to !== null && from > to) errors.to = ["bad-order"];
  const end = take("to");
  const before = take("before");
  return {
    filter: {
      actor: take("who"),
      subject: take("on") ?? take("kind"),
      action: take("action"),
      from: from === null ? null : startOf(from),
      until: end === null ? null : startOf(addDays(end, 1)),
    },
    before: before === null ? null : Number(before),
    asked,
    errors,
  };
}
