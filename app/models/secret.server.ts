import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { env } from "#app/env.server.ts";

function readOrMake(path: string): string {
  mkdirSync(env.DATA_DIR, { recursive: true });
  try {
    writeFileSync(path, randomBytes(32).toString("base64url"), {
      flag: "wx",
      mode: 0o600,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(path, "utf8");
}

const file = join(env.DATA_DIR, "instance-secret");

/** Where the instance secret lies: the setting that holds it, or its file. */
export const secretPlace =
  env.SESSION_SECRET === undefined ? resolve(file) : "SESSION_SECRET";

/** Tells instance secrets apart and gives nothing of them away; null while there is none. */
export function findSecretFingerprint(): string | null {
  if (env.SESSION_SECRET === undefined && !existsSync(file)) return null;
  return createHmac("sha256", instanceSecret())
    .update("backup-fingerprint")
    .digest("hex")
    .slice(0, 8);
}

let secret: Uint8Array | null = null;

/** The instance secret: SESSION_SECRET, or made once in DATA_DIR. Rescue codes depend on it. */
export function instanceSecret(): Uint8Array {
  secret ??= new TextEncoder().encode(env.SESSION_SECRET ?? readOrMake(file));
  return secret;
}
