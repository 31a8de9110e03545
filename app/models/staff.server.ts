import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { staff } from "#db/schema/ward.ts";

/** The officials of a ward, also those who have left: `staff:id` → name. */
export async function listStaffNames(
  wardId: string,
): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(eq(staff.wardId, wardId));
  return new Map(rows.map(({ id, name }) => [`staff:${id}`, name]));
}

/** The name behind an actor `staff:id` of this ward; the actor itself when unknown. */
export async function findStaffName(
  wardId: string,
  actor: string,
): Promise<string> {
  const rows = await db
    .select({ name: staff.name })
    .from(staff)
    .where(
      and(eq(staff.wardId, wardId), eq(staff.id, actor.replace("staff:", ""))),
    );
  return rows[0]?.name ?? actor;
}
