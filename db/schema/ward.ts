import type { Geography } from "#app/domain/geography.ts";
import type { Names } from "#app/domain/place.ts";
import { columns } from "#db/columns.ts";

const { table, id, string, int, bool, instant, json, uniqueIndex } = columns;

export const wards = table(
  "wards",
  {
    id: id().primaryKey(),
    slug: string().notNull(),
    host: string(),
    name: string().notNull(),
    names: json<Names>().notNull(),
    organiser: string().notNull(),
    deskName: string().notNull(),
    deskNames: json<Names>().notNull(),
    deskPhone: string().notNull(),
    deskHours: string().notNull(),
    geography: json<Geography>().notNull(),
    isSample: bool().notNull(),
    version: int().notNull().default(1),
    createdAt: instant().notNull(),
  },
  (ward) => [
    uniqueIndex("wards_slug").on(ward.slug),
    uniqueIndex("wards_host").on(ward.host),
  ],
);

export const staff = table(
  "staff",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    email: string().notNull(),
    name: string().notNull(),
    role: string(["manager", "officer", "viewer"]).notNull().default("viewer"),
    createdAt: instant().notNull(),
    invitedBy: string(),
    disabledAt: instant(),
    disabledBy: string(),
  },
  (person) => [uniqueIndex("staff_email").on(person.wardId, person.email)],
);
