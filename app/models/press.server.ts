import { distanceMetres } from "#app/domain/distance.ts";
import { judgePlace } from "#app/domain/evidence.ts";
import { judgeProof, shopSecret } from "#app/domain/proof.ts";
import { checkIn, type CheckIn } from "./check-in.server.ts";
import type { Checkpoint, Edition } from "./edition.server.ts";
import { digitalState, resolveScan, type ScanRefusal } from "./scan.server.ts";

const LATEST_MS = 72 * 3_600_000;

export type PressRefusal = ScanRefusal | "not-started" | "paused";

export type PressOutcome =
  | ({ ok: true; checkpoint: Checkpoint } & CheckIn)
  | { ok: false; refusal: PressRefusal };

export type PressInput = {
  /** The ward's rally of the day; a code of another public one is stamped there. */
  edition: Edition;
  /** The scanned code, with its proof after a dot if there was one. */
  param: string;
  keyHash: string;
  clientId: string | null;
  /** When the button was pressed, if it was sent later. */
  pressedAt: Date | null;
  /** Where the phone says it is, if the shop asks and the resident agreed. */
  fix: { lat: number; lng: number; accuracyMetres: number } | null;
  now: Date;
};

const secrets = new WeakMap<Checkpoint, Uint8Array>();

function secretOf(edition: Edition, checkpoint: Checkpoint): Uint8Array {
  const known =
    secrets.get(checkpoint) ?? shopSecret(edition.rally.key, checkpoint.id);
  secrets.set(checkpoint, known);
  return known;
}

function placeOf({ asksPlace, shop }: Checkpoint, fix: PressInput["fix"]) {
  if (!asksPlace || !fix) return judgePlace(null);
  return judgePlace({
    distanceMetres: distanceMetres(fix, shop),
    accuracyMetres: fix.accuracyMetres,
  });
}

/** A press kept on the phone counts from when it was pressed, at most 72 hours back; any other time is now. */
function pressedAtOf({ pressedAt, now }: PressInput): Date {
  if (!pressedAt) return now;
  const age = now.getTime() - pressedAt.getTime();
  return age >= 0 && age <= LATEST_MS ? pressedAt : now;
}

/** A resident's own press of a scanned code: from the address to a durable stamp, or why not. */
export async function pressStamp(input: PressInput): Promise<PressOutcome> {
  const { param, now, keyHash, clientId } = input;
  const scan = await resolveScan(input.edition, param);
  if (!scan.ok) return scan;
  const { edition, checkpoint, proof } = scan;
  const pressedAt = pressedAtOf(input);
  const state = digitalState(edition, pressedAt);
  if (state !== "running") return { ok: false, refusal: state };
  const method =
    proof === null
      ? "static"
      : judgeProof(secretOf(edition, checkpoint), proof, pressedAt);
  const press = {
    edition,
    checkpoint,
    method,
    place: placeOf(checkpoint, input.fix),
    clientId,
    pressedAt,
    receivedAt: now,
  };
  return { ok: true, checkpoint, ...(await checkIn(press, keyHash)) };
}
