import { and, eq, inArray } from "drizzle-orm";
import type { AuditEntry } from "#app/models/audit.server.ts";
import { db } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";

function idsOf(acts: AuditEntry[], kind: string): string[] {
  const all = acts.flatMap(({ actor, subject }) => [actor, subject]);
  return all.flatMap((one) =>
    one.startsWith(`${kind}:`) ? one.slice(kind.length + 1) : [],
  );
}

/** Names of the ward's shops and rallies that these entries speak of: `kind:id` → name. */
export async function listNames(
  wardId: string,
  acts: AuditEntry[],
): Promise<[string, string][]> {
  const named = { shop: shops, rally: rallies };
  const found = await Promise.all(
    Object.entries(named).map(async ([kind, table]) => {
      const rows = await db
        .select({ id: table.id, name: table.name })
        .from(table)
        .where(
          and(eq(table.wardId, wardId), inArray(table.id, idsOf(acts, kind))),
        );
      return rows.map(({ id, name }): [string, string] => [
        `${kind}:${id}`,
        name,
      ]);
    }),
  );
  return found.flat();
}
