import { z } from "zod";
import { pressStamp, type PressOutcome } from "#app/models/press.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import {
  hashCardKey,
  mintCardKey,
  readCardKey,
  writeCardKey,
  writeCookie,
} from "./cookies.server.ts";

const FLASH_SECONDS = 60;

const sentLater = z.object({
  id: z.uuid().nullish().catch(null),
  pressedAt: z.coerce.date().nullish().catch(null),
});

export type ScanAnswer = {
  status: 303 | 404 | 409 | 410;
  outcome: PressOutcome;
  cookies: string[];
};

export const refusalStatus = {
  unknown: 404,
  revoked: 410,
  withdrawn: 410,
  ended: 410,
  "not-started": 409,
  paused: 409,
} as const;

/**
 * POST /s/:code, whichever door it came through: 303 to the card, first or
 * repeated, with a 60-second flash; a card key is minted when none was sent.
 */
export async function answerPress(
  edition: Edition,
  param: string,
  cookieHeader: string | null,
  form: { get: (name: string) => unknown },
): Promise<ScanAnswer> {
  const known = readCardKey(cookieHeader);
  const key = known ?? mintCardKey();
  const late = sentLater.parse({
    id: form.get("id") || null,
    pressedAt: form.get("pressedAt") || null,
  });
  const outcome = await pressStamp({
    edition,
    param,
    keyHash: hashCardKey(key),
    clientId: late.id ?? null,
    pressedAt: late.pressedAt ?? null,
    now: new Date(),
  });
  if (!outcome.ok)
    return { status: refusalStatus[outcome.refusal], outcome, cookies: [] };
  const said = outcome.isNewCard ? "first" : outcome.isNew ? "new" : "again";
  const flash = writeCookie("flash", `${said}.${outcome.stamp.id}`, FLASH_SECONDS);
  return { status: 303, outcome, cookies: [writeCardKey(key), flash] };
}
