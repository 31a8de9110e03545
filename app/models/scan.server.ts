import { and, eq } from "drizzle-orm";
import { splitScan } from "#app/domain/code.ts";
import { judgeRally, type RallyState } from "#app/domain/rally-period.ts";
import { db } from "#db/client.server.ts";
import { checkpoints, codes, rallies } from "#db/schema/rally.ts";
import type { Checkpoint, Edition } from "./edition.server.ts";

export type ScanRefusal = "unknown" | "revoked" | "withdrawn" | "ended";

export type Scan =
  | { ok: true; checkpoint: Checkpoint; code: string; proof: string | null }
  | { ok: false; refusal: ScanRefusal };

/** The checkpoint a scanned or typed code stands for; an earlier rally's code has ended. */
export async function resolveScan(
  edition: Edition,
  param: string,
): Promise<Scan> {
  const { code, proof } = splitScan(param);
  if (code === null) return { ok: false, refusal: "unknown" };
  const row = edition.codes.get(code);
  if (!row) return { ok: false, refusal: await refusalOf(edition, code) };
  if (row.revokedAt) return { ok: false, refusal: "revoked" };
  const checkpoint = edition.checkpointById.get(row.checkpointId);
  if (!checkpoint || checkpoint.withdrawnAt)
    return { ok: false, refusal: "withdrawn" };
  return { ok: true, checkpoint, code, proof };
}

async function refusalOf(edition: Edition, code: string): Promise<ScanRefusal> {
  const rows = await db
    .select({ code: codes.code })
    .from(codes)
    .innerJoin(checkpoints, eq(checkpoints.id, codes.checkpointId))
    .innerJoin(rallies, eq(rallies.id, checkpoints.rallyId))
    .where(and(eq(codes.code, code), eq(rallies.wardId, edition.ward.id)));
  return rows.length > 0 ? "ended" : "unknown";
}

/** Whether the digital channel gives stamps at an instant. */
export function digitalState(edition: Edition, now: Date): RallyState {
  return judgeRally({
    rally: edition.rally,
    channel: edition.channels.find(({ kind }) => kind === "digital") ?? null,
    pause: edition.pause,
    now,
  });
}
