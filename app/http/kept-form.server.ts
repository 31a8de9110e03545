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
const STAFF_MS = 30 * 60_000;
/** A shop may have to look for its letter, or to telephone. */
const SHOP_MS = 12 * 60 * 60_000;
const [NONCE, TAG] = [12, 16];

/** The shape of a sealed form: base64url of at most 16 KiB and its frame. */
export const keptSchema = z.string().regex(/^[\w-]{40,24000}$/);

const contents = z.tuple([
  z.string(),
  z.string(),
  z.number(),
  z.array(z.string()),
]);

let key: Buffer | null = null;

function sealKey(): Buffer {
  key ??= Buffer.from(
    hkdfSync("sha256", instanceSecret(), "", "kept-form-v1", 32),
  );
  return key;
}

/**
 * For whom a form is kept: nobody else can open it. `shopId` null: a device that
 * was taken out, so that nobody knows whose it was; any shop of the ward that
 * signs in where the page lies may.
 */
export type KeptFor =
  | { wardId: string; staffId: string }
  | { wardId: string; shopId: string | null };

function boundTo(owner: KeptFor): Buffer {
  const { wardId } = owner;
  return Buffer.from(
    "staffId" in owner
      ? `${wardId}\0${owner.staffId}`
      : `${wardId}\0shop\0${owner.shopId ?? ""}`,
  );
}

/** A form as its browser sent it, urlencoded; its files are not kept, only the names of their fields. */
export type SentForm = { path: string; body: string; files?: string[] };

/**
 * Seals a form's body with the path it was sent to, for one official or shop of
 * one ward (AES-256-GCM, key by HKDF from the instance secret). Null for more than 16 KiB.
 */
export function sealForm(
  owner: KeptFor,
  { path, body, files = [] }: SentForm,
  now: Date,
): string | null {
  if (Buffer.byteLength(body) > MOST_KEPT_BYTES) return null;
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", sealKey(), nonce);
  cipher.setAAD(boundTo(owner));
  const text = JSON.stringify([path, body, now.getTime(), files]);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString(
    "base64url",
  );
}

function decrypt(owner: KeptFor, bytes: Buffer): string | null {
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

export type KeptForm = {
  path: string;
  fields: [string, string][];
  /** The fields whose files were dropped. */
  files: string[];
};

/** What `sealForm` sealed for the same owner within 30 minutes, or 12 hours for a shop; else null. */
export function openForm(
  owner: KeptFor,
  sealed: unknown,
  now: Date,
): KeptForm | null {
  const read = keptSchema.safeParse(sealed);
  if (!read.success) return null;
  const text = decrypt(owner, Buffer.from(read.data, "base64url"));
  if (text === null) return null;
  const form = contents.safeParse(JSON.parse(text)).data;
  if (!form) return null;
  const [path, body, at, files] = form;
  const longest = "staffId" in owner ? STAFF_MS : SHOP_MS;
  if (now.getTime() - at > longest) return null;
  return { path, fields: [...new URLSearchParams(body)], files };
}

/** As `openForm`, for a shop that has signed in: what it wrote, or what a device wrote that was taken out. */
export function openShopForm(
  { id: shopId, wardId }: { id: string; wardId: string },
  sealed: unknown,
  now: Date,
): KeptForm | null {
  return (
    openForm({ wardId, shopId }, sealed, now) ??
    openForm({ wardId, shopId: null }, sealed, now)
  );
}
