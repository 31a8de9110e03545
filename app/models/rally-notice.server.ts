import type { Tx } from "#db/client.server.ts";
import { rallyNotices } from "#db/schema/rally.ts";
import { type Doing, recordEditionAct } from "./edition-act.server.ts";
import { newId } from "./id.server.ts";

/** Tells residents in one sentence what changed; the home page and cards show it from now on. */
export async function postNotice(
  tx: Tx,
  doing: Doing,
  rallyId: string,
  text: string,
): Promise<void> {
  const { staffId, now } = doing;
  await tx.insert(rallyNotices).values({
    id: newId(now),
    rallyId,
    text,
    postedAt: now,
    postedBy: `staff:${staffId}`,
  });
  const subject = `rally:${rallyId}`;
  await recordEditionAct(tx, doing, "rally-notice", subject, { text });
}
