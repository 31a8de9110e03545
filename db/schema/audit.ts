import { columns } from "#db/columns.ts";
import { wards } from "./ward.ts";

const { table, id, string, int, instant, json, uniqueIndex, index } = columns;

export const auditLog = table(
  "audit_log",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    sequence: int().notNull(),
    at: instant().notNull(),
    actor: string().notNull(),
    action: string().notNull(),
    subject: string().notNull(),
    details: json<Record<string, string | number | boolean | null>>().notNull(),
    previousHash: string().notNull(),
    hash: string().notNull(),
  },
  (entry) => [
    uniqueIndex("audit_log_chain").on(entry.wardId, entry.sequence),
    index("audit_log_actor").on(entry.wardId, entry.actor, entry.sequence),
    index("audit_log_subject").on(entry.wardId, entry.subject, entry.sequence),
  ],
);
