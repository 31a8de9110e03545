export type RingKind = "plain" | "scallop" | "coin" | "double";

/** Where a ring is open: a round hole for the emblem above, a slot for the date band below. */
type Opening = {
  holeY: number;
  holeR: number;
  slotHalf: number;
  slotY: number;
};

const large: Opening = { holeY: 79, holeR: 33, slotHalf: 57, slotY: 56 };
const small: Opening = { holeY: 80, holeR: 35, slotHalf: 64, slotY: 44 };

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function ends(r: number, { holeY, holeR, slotHalf, slotY }: Opening) {
  const topY = (r * r + holeY * holeY - holeR * holeR) / (2 * holeY);
  const topX = Math.sqrt(r * r - topY * topY);
  const bottomX = Math.min(slotHalf, Math.sqrt(r * r - slotY * slotY));
  const bottomY = Math.sqrt(r * r - bottomX * bottomX);
  return { topX, topY: -topY, bottomX, bottomY };
}

function arcs(r: number, opening: Opening): string {
  const { topX, topY, bottomX, bottomY } = ends(r, opening);
  const [tx, ty, bx, by] = [topX, topY, bottomX, bottomY].map(round);
  return `M${tx} ${ty}A${r} ${r} 0 0 1 ${bx} ${by}M-${bx} ${by}A${r} ${r} 0 0 1-${tx} ${ty}`;
}

const lobes = 10;

function scallops(opening: Opening): string {
  const r = 92;
  const { topX, topY, bottomX, bottomY } = ends(r, opening);
  const from = Math.atan2(topX, -topY) + 0.02;
  const to = Math.atan2(bottomX, -bottomY);
  const points = Array.from({ length: lobes + 1 }, (_, index) => {
    const angle = from + ((to - from) * index) / lobes;
    return [round(r * Math.sin(angle)), round(-r * Math.cos(angle))] as const;
  });
  function side(mirror: 1 | -1): string {
    const sweep = mirror === 1 ? 1 : 0;
    return points
      .map(([x, y], index) =>
        index === 0
          ? `M${x * mirror} ${y}`
          : `A11 11 0 0 ${sweep} ${x * mirror} ${y}`,
      )
      .join("");
  }
  return side(1) + side(-1);
}

export type Stroke = { d: string; width: number; dash?: string };

/**
 * The outer ring of a seal as open strokes for the viewBox -108 -112 216 216,
 * cut where the emblem and the date band sit. Small seals carry heavier lines.
 */
export function outerRing(kind: RingKind, size: "large" | "small"): Stroke[] {
  const opening = size === "large" ? large : small;
  const heavy = size === "small";
  switch (kind) {
    case "plain":
      return [{ d: arcs(94, opening), width: heavy ? 7 : 5.5 }];
    case "scallop":
      return [{ d: scallops(opening), width: heavy ? 6 : 4.6 }];
    case "coin":
      return [
        {
          d: arcs(95, opening),
          width: heavy ? 7.5 : 6,
          dash: heavy ? "9 4" : "7.4 2.55",
        },
      ];
    case "double":
      return heavy
        ? [
            { d: arcs(96, opening), width: 4 },
            { d: arcs(88.5, opening), width: 2.6 },
          ]
        : [
            { d: arcs(96, opening), width: 3 },
            { d: arcs(91, opening), width: 1.4 },
          ];
  }
}

/** The thin inner ring of a large seal. */
export function innerRing(): Stroke {
  return { d: arcs(67, large), width: 1.8 };
}
