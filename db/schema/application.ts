import type { Hours } from "#app/domain/opening.ts";
import { columns } from "#db/columns.ts";
import { rallies } from "./rally.ts";
import { shops } from "./shop.ts";

const { table, id, string, int, bool, instant, json, uniqueIndex } = columns;

/** 参加申込: what the ward asked a shop for one rally, what it answered, what was decided. */
export const applications = table(
  "applications",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    askedAt: instant().notNull(),
    askedBy: string().notNull(),
    answeredAt: instant(),
    joins: bool(),
    mode: string(["static", "till", "staff"]),
    minimumYen: int(),
    hours: json<Hours | null>(),
    offer: string().notNull().default(""),
    amenities: json<string[] | null>(),
    contactName: string().notNull().default(""),
    contactPhone: string().notNull().default(""),
    consentedAt: instant(),
    decision: string(["approved", "declined"]),
    decidedAt: instant(),
    decidedBy: string(),
    reason: string().notNull().default(""),
  },
  (application) => [
    uniqueIndex("applications_once").on(
      application.rallyId,
      application.shopId,
    ),
  ],
);
