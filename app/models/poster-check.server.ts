import { and, eq, isNull, max } from "drizzle-orm";
import { readCode } from "#app/domain/code.ts";
import { db, transaction } from "#db/client.server.ts";
import { checkpoints, codes, posterChecks, rallies } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { recordAct } from "./audit.server.ts";
import type { Edition } from "./edition.server.ts";
import { newId } from "./id.server.ts";

/** A poster by its code, of any of the ward's rallies, revoked or not. */
export async function findPoster(wardId: string, param: string) {
  const code = readCode(param.split(".")[0] ?? "");
  if (code === null) return null;
  const [row] = await db
    .select({ code: codes, checkpoint: checkpoints, shop: shops })
    .from(codes)
    .innerJoin(checkpoints, eq(checkpoints.id, codes.checkpointId))
    .innerJoin(rallies, eq(rallies.id, checkpoints.rallyId))
    .innerJoin(shops, eq(shops.id, checkpoints.shopId))
    .where(and(eq(codes.code, code), eq(rallies.wardId, wardId)));
  return row ?? null;
}

export type PosterOnWall = NonNullable<Awaited<ReturnType<typeof findPoster>>>;

export type PosterState = "live" | "old" | "withdrawn";

/** Whether the poster on the wall still gives stamps: `old` when its code is revoked. */
export function posterState({ code, checkpoint }: PosterOnWall): PosterState {
  if (checkpoint.withdrawnAt) return "withdrawn";
  return code.revokedAt ? "old" : "live";
}

export type PosterChecking =
  { ok: true } | { ok: false; refusal: Exclude<PosterState, "live"> };

/**
 * 掲示を確認: somebody who may (`staff:ID` or the shop itself, `shop:ID`) has
 * scanned the poster on the wall. An old poster and one of a shop that takes no
 * part are refused.
 */
export function checkPoster(
  wardId: string,
  poster: PosterOnWall,
  actor: string,
  now: Date,
): Promise<PosterChecking> {
  const state = posterState(poster);
  if (state !== "live") return Promise.resolve({ ok: false, refusal: state });
  const { id: checkpointId } = poster.checkpoint;
  return transaction(async (tx) => {
    await tx.insert(posterChecks).values({
      id: newId(now),
      checkpointId,
      code: poster.code.code,
      checkedAt: now,
      checkedBy: actor,
    });
    const subject = `checkpoint:${checkpointId}`;
    const act = { actor, action: "poster-check", subject, details: {} };
    await recordAct(tx, wardId, act, now);
    return { ok: true };
  });
}

/** When each checkpoint's poster was last seen on the wall; a check of a revoked code does not count. */
export async function listChecked({
  rally,
}: Pick<Edition, "rally">): Promise<Map<string, Date>> {
  const rows = await db
    .select({
      checkpointId: posterChecks.checkpointId,
      at: max(posterChecks.checkedAt),
    })
    .from(posterChecks)
    .innerJoin(codes, eq(codes.code, posterChecks.code))
    .innerJoin(checkpoints, eq(checkpoints.id, posterChecks.checkpointId))
    .where(and(eq(checkpoints.rallyId, rally.id), isNull(codes.revokedAt)))
    .groupBy(posterChecks.checkpointId);
  return new Map(
    rows.flatMap(({ checkpointId, at }) => (at ? [[checkpointId, at]] : [])),
  );
}
