import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { streets } from "#db/schema/street.ts";

/** The ward's streets to choose from, in their order. */
export function listStreetChoices(wardId: string) {
  return Promise.resolve(
    db
      .select({ id: streets.id, name: streets.name })
      .from(streets)
      .where(eq(streets.wardId, wardId))
      .orderBy(asc(streets.position)),
  );
}
