import { rotatingProof, shopSecret, STEP_SECONDS } from "#app/domain/proof.ts";
import type { RallyState } from "#app/domain/rally-period.ts";
import { codesOf } from "#app/models/code.server.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { digitalPeriod, digitalState } from "#app/models/scan.server.ts";
import { proofAddress } from "#app/print/sheet-address.ts";
import type { AppContext } from "./app-context.ts";
import { drawQr } from "./qr.server.ts";

const STEP_MS = STEP_SECONDS * 1000;

/** One QR of a shop's screen: SVG path data in a square of `side` modules, and from when it is shown, in Unix milliseconds. */
export type QrStep = { startsAt: number; path: string; side: number };

export type CounterQr =
  | { ok: true; now: number; steps: QrStep[] }
  | {
      ok: false;
      refusal: "not-here" | Exclude<RallyState, "running">;
      /** The first or the last day of stamps, whichever the reason is about. */
      day: string;
      message: string;
    };

/**
 * The QR of `HTTPS://HOST/S/CODE.PROOF` a shop's screen shows at an instant, and
 * those of the following 30-second steps, `count` in all. Refused for a shop
 * that takes no part or has no living code, and while phones get no stamps.
 */
export function makeCounterQr(
  edition: Edition,
  checkpoint: Checkpoint | null,
  { origin }: Pick<AppContext, "origin">,
  now: Date,
  count: number,
): CounterQr {
  const code = checkpoint
    ? codesOf(edition, checkpoint).find(({ revokedAt }) => !revokedAt)
    : undefined;
  const state = digitalState(edition, now);
  const { startsOn, endsOn } = digitalPeriod(edition);
  const refused = {
    ok: false as const,
    day: state === "ended" ? endsOn : startsOn,
    message: edition.pause?.message ?? "",
  };
  if (!checkpoint || !code) return { ...refused, refusal: "not-here" };
  if (state !== "running") return { ...refused, refusal: state };
  const secret = shopSecret(edition.rally.key, checkpoint.id);
  const first = Math.floor(now.getTime() / STEP_MS);
  const steps = Array.from({ length: count }, (_, i) => {
    const startsAt = (first + i) * STEP_MS;
    const proof = rotatingProof(secret, startsAt / 1000);
    return { startsAt, ...drawQr(proofAddress(origin, code.code, proof)) };
  });
  return { ok: true, now: now.getTime(), steps };
}

/** Whole seconds until the first QR is an old one. */
export function secondsLeft({ now, steps }: CounterQr & { ok: true }): number {
  return Math.ceil((steps[0]!.startsAt + STEP_MS - now) / 1000);
}
