import { and, eq } from "drizzle-orm";
import type { ShopImport } from "#app/models/shop-import.server.ts";
import { findStaffName } from "#app/models/staff.server.ts";
import { db } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { rallies } from "#db/schema/rally.ts";

/** The rally an import's 参加 column speaks of. */
export async function findRallyName({
  wardId,
  rallyId,
}: ShopImport): Promise<string | null> {
  if (rallyId === null) return null;
  const [row] = await db
    .select({ name: rallies.name })
    .from(rallies)
    .where(and(eq(rallies.wardId, wardId), eq(rallies.id, rallyId)));
  return row?.name ?? null;
}

/** What a confirmed import wrote, from the log; null for one that waits. */
export async function findDone({ wardId, id, confirmedAt }: ShopImport) {
  if (!confirmedAt) return null;
  const [act] = await db
    .select()
    .from(auditLog)
    .where(
      and(
        eq(auditLog.wardId, wardId),
        eq(auditLog.subject, `shop-import:${id}`),
      ),
    );
  const { added, changed, entered } = act?.details ?? {};
  return {
    at: confirmedAt,
    who: await findStaffName(wardId, act?.actor ?? ""),
    counts: {
      added: Number(added ?? 0),
      changed: Number(changed ?? 0),
      entered: Number(entered ?? 0),
    },
  };
}
