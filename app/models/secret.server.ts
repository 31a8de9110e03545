import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "#app/env.server.ts";

function readOrMake(file: string): string {
  mkdirSync(env.DATA_DIR, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), {
      flag: "wx",
      mode: 0o600,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}

let secret: Uint8Array | null = null;

/** The instance secret: SESSION_SECRET, or made once in DATA_DIR. Rescue codes depend on it. */
export function instanceSecret(): Uint8Array {
  secret ??= new TextEncoder().encode(
    env.SESSION_SECRET ?? readOrMake(join(env.DATA_DIR, "instance-secret")),
  );
  return secret;
}
