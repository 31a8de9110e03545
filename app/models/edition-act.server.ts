import { and, desc, eq, inArray } from "drizzle-orm";
import { db, type Tx } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { recordAct } from "./audit.server.ts";
import type { Rally } from "./edition.server.ts";
import { findStaffName } from "./staff.server.ts";

/** Who of the office does something to a rally, and when. */
export type Doing = { wardId: string; staffId: string; now: Date };

type Details = Record<string, string | number | boolean | null>;

/** Writes an act on a rally or one of its tiers into the ward's log. */
export function recordEditionAct(
  tx: Tx,
  { wardId, staffId, now }: Doing,
  action: string,
  subject: string,
  details: Details,
): Promise<void> {
  const act = { actor: `staff:${staffId}`, action, subject, details };
  return recordAct(tx, wardId, act, now);
}

const EDITS = [
  ...["rally-create", "rally-clone", "rally-edit"],
  ...["tier-add", "tier-edit", "tier-remove"],
];

export type LastEdit = { who: string; at: Date };

/** Who changed a rally or a tier last, and when; null when nobody has. */
export async function findLastEdit(
  wardId: string,
  subjects: string[],
): Promise<LastEdit | null> {
  const [act] = await db
    .select({ actor: auditLog.actor, at: auditLog.at })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.wardId, wardId),
        inArray(auditLog.subject, subjects),
        inArray(auditLog.action, EDITS),
      ),
    )
    .orderBy(desc(auditLog.sequence))
    .limit(1);
  return act
    ? { who: await findStaffName(wardId, act.actor), at: act.at }
    : null;
}

/** From which rally each copied one was made: rally id → name then. */
export async function listSources(
  wardId: string,
  rallies: Pick<Rally, "id">[],
): Promise<Map<string, string>> {
  if (rallies.length === 0) return new Map();
  const subjects = rallies.map(({ id }) => `rally:${id}`);
  const acts = await db
    .select({ subject: auditLog.subject, details: auditLog.details })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.wardId, wardId),
        inArray(auditLog.subject, subjects),
        eq(auditLog.action, "rally-clone"),
      ),
    );
  return new Map(
    acts.map(({ subject, details }) => [
      subject.replace("rally:", ""),
      String(details.from),
    ]),
  );
}
