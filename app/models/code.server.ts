import { and, eq, isNull } from "drizzle-orm";
import { transaction } from "#db/client.server.ts";
import { checkpoints, codes } from "#db/schema/rally.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import { issueCode } from "./checkpoint.server.ts";
import type { Checkpoint, Code, Edition } from "./edition.server.ts";
import { touchWard } from "./ward.server.ts";

/** All codes a checkpoint ever had, the newest first. */
export function codesOf(
  { codes }: Edition,
  { id }: Pick<Checkpoint, "id">,
): Code[] {
  return [...codes.values()]
    .filter(({ checkpointId }) => checkpointId === id)
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

export type Renewal =
  { ok: true; code: string } | { ok: false; refusal: "withdrawn" };

/**
 * A new code for a checkpoint; every earlier one is revoked, so that old
 * posters answer 410. A checkpoint that takes no part gets none.
 */
export function renewCode(
  { rally, ward }: Pick<Edition, "rally" | "ward">,
  checkpoint: Pick<Checkpoint, "id">,
  staffId: string,
  now: Date,
): Promise<Renewal> {
  return transaction(async (tx) => {
    const [live] = await locked(
      tx
        .select({ id: checkpoints.id })
        .from(checkpoints)
        .where(
          and(
            eq(checkpoints.id, checkpoint.id),
            eq(checkpoints.rallyId, rally.id),
            isNull(checkpoints.withdrawnAt),
          ),
        ),
    );
    if (!live) return { ok: false, refusal: "withdrawn" };
    const revoked = await tx
      .update(codes)
      .set({ revokedAt: now })
      .where(and(eq(codes.checkpointId, live.id), isNull(codes.revokedAt)))
      .returning({ code: codes.code });
    const code = await issueCode(tx, live.id, now);
    const actor = `staff:${staffId}`;
    const subject = `checkpoint:${live.id}`;
    const details = { revoked: revoked.length };
    const act = { actor, action: "code-renew", subject, details };
    await recordAct(tx, ward.id, act, now);
    await touchWard(tx, ward.id);
    return { ok: true, code };
  });
}
