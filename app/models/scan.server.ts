import { and, eq } from "drizzle-orm";
import { splitScan } from "#app/domain/code.ts";
import {
  judgeRally,
  type Period,
  type RallyState,
} from "#app/domain/rally-period.ts";
import { db } from "#db/client.server.ts";
import { checkpoints, codes, rallies } from "#db/schema/rally.ts";
import {
  type Checkpoint,
  type Edition,
  listOtherEditions,
} from "./edition.server.ts";

export type ScanRefusal =
  "unknown" | "unpublished" | "revoked" | "withdrawn" | "ended";

export type Scan =
  | {
      ok: true;
      /** The rally the code belongs to. */
      edition: Edition;
      checkpoint: Checkpoint;
      code: string;
      proof: string | null;
    }
  | { ok: false; refusal: ScanRefusal };

/**
 * The checkpoint a scanned or typed code stands for: of this rally, or of
 * another public one of the ward that runs beside it, whose codes are in memory
 * too. An earlier rally's code has ended, one in
 * preparation is not public yet.
 */
export async function resolveScan(
  edition: Edition,
  param: string,
): Promise<Scan> {
  const { code, proof } = splitScan(param);
  if (code === null) return { ok: false, refusal: "unknown" };
  const own = edition.codes.has(code)
    ? edition
    : await findEditionOfCode(edition, code);
  const row = own?.codes.get(code);
  if (!own || !row)
    return { ok: false, refusal: await judgeUnlisted(edition.ward.id, param) };
  if (row.revokedAt) return { ok: false, refusal: "revoked" };
  const checkpoint = own.checkpointById.get(row.checkpointId);
  if (!checkpoint || checkpoint.withdrawnAt)
    return { ok: false, refusal: "withdrawn" };
  return { ok: true, edition: own, checkpoint, code, proof };
}

async function findEditionOfCode(edition: Edition, code: string) {
  const others = await listOtherEditions(edition.ward.id);
  return others.find(({ codes: own }) => own.has(code)) ?? null;
}

/** Why a code gives nothing that no public rally of now has: its rally is over or not public yet, or no rally of the ward has it. */
export async function judgeUnlisted(
  wardId: string,
  param: string,
): Promise<"unknown" | "unpublished" | "ended"> {
  const { code } = splitScan(param);
  if (code === null) return "unknown";
  const rows = await db
    .select({ publishedAt: rallies.publishedAt })
    .from(codes)
    .innerJoin(checkpoints, eq(checkpoints.id, codes.checkpointId))
    .innerJoin(rallies, eq(rallies.id, checkpoints.rallyId))
    .where(and(eq(codes.code, code), eq(rallies.wardId, wardId)));
  const [row] = rows;
  if (!row) return "unknown";
  return row.publishedAt ? "ended" : "unpublished";
}

/** When the digital channel gives stamps; a rally without that channel, its own period. */
export function digitalPeriod({ channels, rally }: Edition): Period {
  return channels.find(({ kind }) => kind === "digital") ?? rally;
}

/** Whether the digital channel gives stamps at an instant. */
export function digitalState(edition: Edition, now: Date): RallyState {
  return judgeRally({
    rally: edition.rally,
    channel: digitalPeriod(edition),
    pause: edition.pause,
    now,
  });
}
