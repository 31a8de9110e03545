import { z } from "zod";
import { pressStamp, type PressOutcome } from "#app/models/press.server.ts";
import type { CheckIn } from "#app/models/check-in.server.ts";
import { ForeignCardKey } from "#app/models/card.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import {
  hashCardKey,
  mintCardKey,
  readCardKey,
  writeCardKey,
  writeCookie,
} from "./cookies.server.ts";
import type { Flash } from "./flash.server.ts";

const FLASH_SECONDS = 60;

/** What a phone may add to a press; anything unreadable is as if it were not there. */
const sent = z.object({
  id: z.uuid().nullable().catch(null),
  pressedAt: z.coerce.date().nullable().catch(null),
  fix: z
    .object({
      lat: z.coerce.number().min(-90).max(90),
      lng: z.coerce.number().min(-180).max(180),
      accuracyMetres: z.coerce.number().min(0),
    })
    .nullable()
    .catch(null),
});

type Fields = { get: (name: string) => unknown };

function readSent(form: Fields) {
  const [id, pressedAt, lat] = [
    form.get("id"),
    form.get("pressedAt"),
    form.get("lat"),
  ];
  if (!id && !pressedAt && !lat)
    return { id: null, pressedAt: null, fix: null };
  return sent.parse({
    id: id || null,
    pressedAt: pressedAt || null,
    fix: lat
      ? { lat, lng: form.get("lng"), accuracyMetres: form.get("accuracy") }
      : null,
  });
}

export type ScanAnswer = {
  status: 303 | 404 | 409 | 410;
  outcome: PressOutcome;
  cookies: string[];
};

export const refusalStatus = {
  unknown: 404,
  unpublished: 404,
  revoked: 410,
  withdrawn: 410,
  ended: 410,
  "not-started": 409,
  paused: 409,
} as const;

function sayOf({ isNewCard, isNew, isCleared }: CheckIn): Flash["said"] {
  if (isNewCard) return "first";
  if (isNew) return "new";
  return isCleared ? "cleared" : "again";
}

/**
 * POST /s/:code, whichever door it came through: 303 to the card, first or
 * repeated, with a 60-second flash; a card key is minted when none was sent.
 */
export async function answerPress(
  edition: Edition,
  param: string,
  cookieHeader: string | null,
  form: Fields,
): Promise<ScanAnswer> {
  const { id, pressedAt, fix } = readSent(form);
  const press = (key: string) =>
    pressStamp({
      edition,
      param,
      keyHash: hashCardKey(key),
      clientId: id,
      pressedAt,
      fix,
      now: new Date(),
    });
  let key = readCardKey(cookieHeader) ?? mintCardKey();
  const outcome = await press(key).catch((error: unknown) => {
    if (!(error instanceof ForeignCardKey)) throw error;
    key = mintCardKey();
    return press(key);
  });
  if (!outcome.ok)
    return { status: refusalStatus[outcome.refusal], outcome, cookies: [] };
  const said = sayOf(outcome);
  const flash = writeCookie(
    "flash",
    `${said}.${outcome.stamp.id}`,
    FLASH_SECONDS,
  );
  return { status: 303, outcome, cookies: [writeCardKey(key), flash] };
}
