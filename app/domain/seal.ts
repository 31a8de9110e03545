export type SealRing = "plain" | "scallop" | "coin" | "double";

export type SealFeatures = { tilt: number; ring: SealRing; kanji: string };

const RINGS: readonly SealRing[] = ["plain", "scallop", "coin", "double"];
const TILT_STEPS = 171;

/**
 * What makes a shop's seal its own, the same every time: a tilt of −8.5° to
 * +8.5° by its slug (and its number, where it has one), a ring by its category
 * so that shops of one trade share it, and one character of its name.
 */
export function sealFeatures(shop: {
  slug: string;
  number: number | null;
  category: string;
  name: string;
  character?: string | null;
}): SealFeatures {
  const seed = shop.number === null ? shop.slug : `${shop.slug}#${shop.number}`;
  const ring = RINGS[fnv1a(shop.category) % RINGS.length] ?? "plain";
  return {
    tilt: ((fnv1a(seed) % TILT_STEPS) - 85) / 10,
    ring,
    kanji: shop.character || sealCharacter(shop.name),
  };
}

/** The first kanji of a name, else its first letter or digit; 印 when it has neither. */
export function sealCharacter(name: string): string {
  const kanji = /\p{Script=Han}/u.exec(name.replace(/[々〆〇]/g, ""));
  const letter = /[\p{L}\p{N}]/u.exec(name);
  return kanji?.[0] ?? letter?.[0].toUpperCase() ?? "印";
}

/** FNV-1a, 32 bits, over the UTF-8 bytes of a text. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
