import { env } from "#app/env.server.ts";
import { restoreDatabase, type RestoreRefusal } from "#db/backup.server.ts";
import { findSecretFingerprint, secretPlace } from "./secret.server.ts";

export type RestoreAnswer =
  | { ok: true; sentence: string; warning: string | null }
  | { ok: false; sentence: string };

const TARGET = "the database that DATABASE_URL (or DATA_DIR) names";

const sentences: Record<RestoreRefusal, string> = {
  missing: "There is no such file.",
  empty: "The file is empty.",
  foreign: "The file is not a backup of this platform.",
  newer:
    "The backup was made by a newer version than this one: restore it with that version or a later one.",
  truncated:
    "The backup is cut off: its end is missing. It was copied only in part, or its disk was full.",
  damaged: "The backup is damaged: its contents do not fit its checksum.",
  miscounted: "The backup is damaged: it holds other rows than it counts.",
  "other-migrations":
    "The backup comes from a version with other migrations than this one's: restore it with that version.",
  "not-ours": `${TARGET} is a file of another program: it was left as it is. Name a new file.`,
  "has-wards": `A ward lives in ${TARGET}: a backup goes into an empty one.`,
  "in-use": `Another program has ${TARGET} open: stop it and try again.`,
  ahead: `Later tables than the backup's are in ${TARGET}: make a new, empty database.`,
};

function warningOf(expected: string | null): string | null {
  if (expected === null || expected === findSecretFingerprint()) return null;
  const where =
    env.SESSION_SECRET === undefined ? `the file ${secretPlace}` : secretPlace;
  return `The instance secret here is not the one this backup was made with: put the old one into ${where} before the server starts, or no rescue code that was written down will bring its card back.`;
}

/** Restores a file into the empty database; answers what to tell whoever asked. */
export async function restoreFrom(file: string): Promise<RestoreAnswer> {
  const restoring = await restoreDatabase(file);
  if (!restoring.ok)
    return {
      ok: false,
      sentence: `${sentences[restoring.refusal]} Nothing was restored.`,
    };
  const { header, rows } = restoring;
  return {
    ok: true,
    sentence: `Restored ${rows} rows of the backup taken at ${header.takenAt} (${header.engine}).`,
    warning: warningOf(header.secret),
  };
}
