import { createHash, type Hash } from "node:crypto";
import { stat } from "node:fs/promises";
import {
  FORMAT,
  FORMAT_VERSION,
  header,
  type Header,
  tableLine,
  trailer,
} from "./format.ts";
import { blocksOf, partsOf } from "./read.ts";

export type BackupRefusal =
  | "missing"
  | "empty"
  | "foreign"
  | "newer"
  | "truncated"
  | "damaged"
  | "miscounted";

export type CheckedBackup =
  | { ok: true; header: Header; rows: Record<string, number> }
  | { ok: false; refusal: BackupRefusal };

const refused = (refusal: BackupRefusal): CheckedBackup => ({
  ok: false,
  refusal,
});

function parseLine(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

function readHeader(line: unknown): Header | BackupRefusal {
  const { format, version } = (line ?? {}) as Partial<Header>;
  if (format !== FORMAT) return "foreign";
  if (Number(version) > FORMAT_VERSION) return "newer";
  const parsed = header.safeParse(line);
  return parsed.success ? parsed.data : "damaged";
}

type State = {
  header: Header | null;
  rows: Record<string, number>;
  table: string | null;
  end: { rows: Record<string, number>; sha256: string } | null;
  hash: Hash;
};

/** Takes one line that is no row; answers what is wrong with it. */
function takeLine(state: State, bytes: Buffer): BackupRefusal | null {
  const line = parseLine(bytes);
  if (!state.header) {
    const read = readHeader(line);
    if (typeof read === "string") return read;
    state.header = read;
    return null;
  }
  const end = trailer.safeParse(line);
  if (end.success) state.end = end.data;
  const table = tableLine.safeParse(line);
  if (table.success) {
    if (Object.hasOwn(state.rows, table.data.table)) return "damaged";
    state.table = table.data.table;
    state.rows[state.table] = 0;
  }
  return end.success || table.success ? null : "damaged";
}

async function readThrough(file: string): Promise<CheckedBackup> {
  const state: State = {
    header: null,
    rows: Object.create(null) as Record<string, number>,
    table: null,
    end: null,
    hash: createHash("sha256"),
  };
  for await (const block of blocksOf(file))
    for (const { isRows, bytes, rows } of partsOf(block)) {
      if (state.end) return refused("damaged");
      if (isRows && state.table !== null) state.rows[state.table]! += rows;
      else if (isRows) return refused(state.header ? "damaged" : "foreign");
      else {
        const wrong = takeLine(state, bytes);
        if (wrong) return refused(wrong);
      }
      if (!state.end) state.hash.update(bytes);
    }
  if (!state.header) return refused("empty");
  if (!state.end) return refused("truncated");
  if (state.hash.digest("hex") !== state.end.sha256) return refused("damaged");
  const told = Object.entries(state.end.rows);
  const isCounted =
    told.length === Object.keys(state.rows).length &&
    told.every(([table, rows]) => state.rows[table] === rows);
  if (!isCounted) return refused("miscounted");
  return { ok: true, header: state.header, rows: state.end.rows };
}

/**
 * Reads a whole backup and checks that it is one: packed by gzip, our header,
 * every row counted, the SHA-256 of all before the last line, nothing after it.
 */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  try {
    const { size } = await stat(file);
    return size === 0 ? refused("empty") : await readThrough(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") return refused("missing");
    if (code === "Z_BUF_ERROR") return refused("truncated");
    if (message.includes("incorrect header check")) return refused("foreign");
    if (code?.startsWith("Z_")) return refused("damaged");
    throw error;
  }
}
