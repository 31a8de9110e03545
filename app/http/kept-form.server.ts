import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from "node:crypto";
import { z } from "zod";
import { instanceSecret } from "#app/models/secret.server.ts";

/** A longer form is not kept. */
export const MOST_KEPT_BYTES = 16 * 1024;
const KEPT_MS = 30 * 60_000;
const [NONCE, TAG] = [12, 16];

/** The shape of a sealed form: base64url of at most 16 KiB and its frame. */
export const keptSchema = z.string().regex(/^[\w-]{40,24000}$/);

const contents = z.tuple([z.string(), z.string(), z.number()]);

let key: Buffer | null = null;

function sealKey(): Buffer {
  key ??= Buffer.from(
    hkdfSync("sha256", instanceSecret(), "", "kept-form-v1", 32),
  );
  return key;
}

/** For whom a form is kept: nobody else can open it. */
type For = { wardId: string; staffId: string };

const boundTo = ({ wardId, staffId }: For) =>
  Buffer.from(`${wardId}\0${staffId}`);

/**
 * Seals a form's body with the path it was sent to, for one official of one
 * ward (AES-256-GCM, key by HKDF from the instance secret). Null for more than 16 KiB.
 */
export function sealForm(
  owner: For,
  path: string,
  body: string,
  now: Date,
): string | null {
  if (Buffer.byteLength(body) > MOST_KEPT_BYTES) return null;
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", sealKey(), nonce);
  cipher.setAAD(boundTo(owner));
  const text = JSON.stringify([path, body, now.getTime()]);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString(
    "base64url",
  );
}

function decrypt(owner: For, bytes: Buffer): string | null {
  const decipher = createDecipheriv(
    "aes-256-gcm",
    sealKey(),
    bytes.subarray(0, NONCE),
    { authTagLength: TAG },
  );
  decipher.setAAD(boundTo(owner));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    const text = decipher.update(bytes.subarray(NONCE + TAG));
    return Buffer.concat([text, decipher.final()]).toString();
  } catch {
    return null;
  }
}

export type KeptForm = { path: string; fields: [string, string][] };

/** What `sealForm` sealed for the same official of the same ward within 30 minutes; else null. */
export function openForm(
  owner: For,
  sealed: unknown,
  now: Date,
): KeptForm | null {
  const read = keptSchema.safeParse(sealed);
  if (!read.success) return null;
  const text = decrypt(owner, Buffer.from(read.data, "base64url"));
  if (text === null) return null;
  const [path, body, at] = contents.parse(JSON.parse(text));
  if (now.getTime() - at > KEPT_MS) return null;
  return { path, fields: [...new URLSearchParams(body)] };
}
