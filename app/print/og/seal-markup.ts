import { escapeMarkup } from "#app/domain/markup.ts";
import { emblems } from "#app/ui/art/emblems.ts";
import { type EmblemName, hues } from "#app/ui/art/hues.ts";
import { innerRing, outerRing } from "#app/ui/art/seal-ring.ts";
import { colour } from "../measure.ts";
import type { OgSeal } from "./card.ts";

const ARC_LETTERS = 9;

/** An emblem about 0,0, 108 units wide, in its own hue or another. */
export function emblemMarkup(
  name: EmblemName,
  fill: string = hues[name].hue,
  ground: string = colour.paper,
): string {
  const drawing = emblems[name]
    .replaceAll(/var\(--k[^)]*\)/g, ground)
    .replaceAll("currentColor", fill);
  return `<g fill="${fill}" stroke-linecap="round" stroke-linejoin="round">${drawing}</g>`;
}

function arcMarkup(id: string, d: string, text: string): string {
  const size = Math.min(14, (14 * ARC_LETTERS) / [...text].length);
  return `<path id="${id}" d="${d}" fill="none"/><text font-size="${size}" letter-spacing="1.5" dy="4.8" text-anchor="middle"><textPath href="#${id}" startOffset="50%">${escapeMarkup(text)}</textPath></text>`;
}

function faceMarkup(kanji: string, photo: string | null): string {
  return photo
    ? `<clipPath id="face"><circle cy="5" r="50"/></clipPath><image href="${photo}" x="-50" y="-45" width="100" height="100" preserveAspectRatio="xMidYMid slice" clip-path="url(#face)"/>`
    : `<text y="33" font-size="86" text-anchor="middle">${escapeMarkup(kanji)}</text>`;
}

/**
 * A shop's seal without a date, 216 units square about 0,0; `photo` is a data
 * address of its own picture, or null for its character.
 */
export function sealMarkup(seal: OgSeal, photo: string | null): string {
  const ink = colour.vermilion;
  const rings = [...outerRing(seal.ring, "large"), innerRing()]
    .map(
      ({ d, width, dash }) =>
        `<path d="${d}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`,
    )
    .join("");
  return `<g transform="rotate(${seal.tilt})" font-family="Noto Sans JP" font-weight="700">
<g fill="none" stroke="${ink}">${rings}<path d="M-57 58H57M-57 84.5H57" stroke-width="2.2"/></g>
<g fill="${ink}">${arcMarkup("left", "M-70.1 37.4A79.4 79.4 0 0 1-28.5-74.1", seal.street)}${arcMarkup("right", "M28.5-74.1A79.4 79.4 0 0 1 70.1 37.4", seal.number)}${faceMarkup(seal.kanji, photo)}</g>
<g transform="translate(0-79)scale(.519)">${emblemMarkup(seal.emblem)}</g></g>`;
}
