import {
  and,
  type Column,
  desc,
  eq,
  gte,
  lt,
  sql,
  type SQL,
} from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";

/** Which acts are asked for; null asks for all. */
export type ActFilter = {
  /** `kind:id`, or a kind alone (`staff`, `shop`, `system`) for all of it. */
  actor: string | null;
  /** `kind:id`, or a kind alone. */
  subject: string | null;
  action: string | null;
  /** From this instant, and before that one. */
  from: Date | null;
  until: Date | null;
};

function isOf(column: Column, who: string): SQL {
  if (who.includes(":")) return eq(column, who);
  const start = `${who}:`;
  const length = sql.raw(String(start.length));
  return sql`(${column} = ${who} OR substr(${column}, 1, ${length}) = ${start})`;
}

function conditionOf(wardId: string, filter: ActFilter, before: number | null) {
  const { actor, subject, action, from, until } = filter;
  return and(
    eq(auditLog.wardId, wardId),
    actor === null ? undefined : isOf(auditLog.actor, actor),
    subject === null ? undefined : isOf(auditLog.subject, subject),
    action === null ? undefined : eq(auditLog.action, action),
    from === null ? undefined : gte(auditLog.at, from),
    until === null ? undefined : lt(auditLog.at, until),
    before === null ? undefined : lt(auditLog.sequence, before),
  );
}

/** The acts a filter asks for, newest first, before a sequence number; at most `limit`. */
export function findActs(
  wardId: string,
  filter: ActFilter,
  before: number | null,
  limit: number,
) {
  return db
    .select()
    .from(auditLog)
    .where(conditionOf(wardId, filter, before))
    .orderBy(desc(auditLog.sequence))
    .limit(limit);
}
