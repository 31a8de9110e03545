const METS = 3;
const METRES_AN_HOUR = 4_000;
const STRIDE_BELOW_HEIGHT_CM = 100;
const STEPS_A_POINT = 2_000;
const MOST_POINTS_A_DAY = 5;
const ROUNDED_STEPS = 100;

export const SLOW_METRES_A_MINUTE = 60;

/** 身長160cm・体重60kg, where the reader has not told. */
export const usualBody = { heightCm: 160, weightKg: 60 };
export type Body = typeof usualBody;

/** What a body may be, in cm and kg: below, the stride's formula means nothing. */
export const bodyLimits = {
  heightCm: { least: 130, most: 220 },
  weightKg: { least: 20, most: 200 },
};

const narrow = (sign: string) =>
  String.fromCharCode(sign.charCodeAt(0) - 0xff01 + 0x21);

const units = {
  heightCm: /\s*(cm|㎝|センチ|센티|厘米)$/i,
  weightKg: /\s*(kg|㎏|キロ|킬로|公斤)$/i,
};

/**
 * A height or weight as typed, full-width signs too, with its unit or without, one
 * decimal at most, after a point or a comma. Null for what is empty, no number or
 * beyond the limits (130–220 cm, 20–200 kg).
 */
export function readBody(typed: string, kind: keyof Body): number | null {
  const text = typed
    .trim()
    .replace(/[！-～]/g, narrow)
    .replace(units[kind], "")
    .replace(",", ".");
  if (!/^\d{1,3}(\.\d)?$/.test(text)) return null;
  const { least, most } = bodyLimits[kind];
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

/** Whose body is counted with: the usual one, the reader's, or half of each. */
export type BodySaid = "usual" | "own" | "ownHeight" | "ownWeight";

/**
 * The body that two boxes tell of, and which are wrong. An empty box stands for the
 * usual body's; while a box is wrong, all is counted for the usual body.
 */
export function readBodies(
  height: string,
  weight: string,
): { body: Body; said: BodySaid; wrong: Record<keyof Body, boolean> } {
  const has = {
    heightCm: height.trim() !== "",
    weightKg: weight.trim() !== "",
  };
  const heightCm = readBody(height, "heightCm");
  const weightKg = readBody(weight, "weightKg");
  const wrong = {
    heightCm: has.heightCm && heightCm === null,
    weightKg: has.weightKg && weightKg === null,
  };
  if (wrong.heightCm || wrong.weightKg)
    return { body: usualBody, said: "usual", wrong };
  const body = {
    heightCm: heightCm ?? usualBody.heightCm,
    weightKg: weightKg ?? usualBody.weightKg,
  };
  if (has.heightCm === has.weightKg)
    return { body, said: has.heightCm ? "own" : "usual", wrong };
  return { body, said: has.heightCm ? "ownHeight" : "ownWeight", wrong };
}

/** よこはまウォーキングポイント: 1 a 2,000 steps, 5 a day at most. */
export function walkingPoints(steps: number): number {
  return Math.min(MOST_POINTS_A_DAY, Math.floor(steps / STEPS_A_POINT));
}

/**
 * Steps (to the next hundred) and kcal of a walk, 目安 only: a stride of the height
 * − 100 cm; 3.0 METs at 4 km/h, kcal = METs × hours × kg. The points are of the
 * steps before they are rounded: 1,958 give none.
 */
export function estimateWalk(
  metres: number,
  { heightCm, weightKg }: Body = usualBody,
): { steps: number; kcal: number; points: number } {
  const exact = (metres * 100) / (heightCm - STRIDE_BELOW_HEIGHT_CM);
  return {
    steps: Math.round(exact / ROUNDED_STEPS) * ROUNDED_STEPS,
    kcal: Math.round(METS * (metres / METRES_AN_HOUR) * weightKg),
    points: walkingPoints(exact),
  };
}

/** Minutes of ゆっくり, 60 m a minute, begun minutes counted, at least 1. */
export function slowMinutes(metres: number): number {
  return Math.max(1, Math.ceil(metres / SLOW_METRES_A_MINUTE));
}
