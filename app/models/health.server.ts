import { db } from "#db/client.server.ts";
import { wards } from "#db/schema/ward.ts";

/** Whether the database answers; why it does not is in the log. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await db.select({ id: wards.id }).from(wards).limit(1);
    return true;
  } catch (error) {
    console.error("database", error);
    return false;
  }
}
