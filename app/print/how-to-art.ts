import type { EmblemName } from "#app/ui/art/hues.ts";
import { emblemMarkup } from "./emblem.server.ts";
import { colour } from "./measure.ts";

const { ink, white, vermilion, ginkgo, river } = colour;
const pen = `fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"`;

function phone(x: number): string {
  return (
    `<rect x="${x}" y="4" width="75" height="131" rx="10" fill="${white}" stroke="${ink}" stroke-width="3.2"/>` +
    `<path d="M${x + 29} 14H${x + 46}" ${pen}/>`
  );
}

function finder(x: number, y: number, size: number): string {
  const stroke = size / 5;
  return `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="none" stroke="${ink}" stroke-width="${stroke}"/>`;
}

function littleCode(x: number, y: number, side: number): string {
  const unit = side / 46;
  const at = (dx: number, dy: number, width: number, height: number) =>
    `<rect x="${x + dx * unit}" y="${y + dy * unit}" width="${width * unit}" height="${height * unit}" fill="${ink}"/>`;
  return (
    finder(x + 2 * unit, y + 2 * unit, 13 * unit) +
    finder(x + 31 * unit, y + 2 * unit, 13 * unit) +
    finder(x + 2 * unit, y + 31 * unit, 13 * unit) +
    at(21, 4, 4, 9) +
    at(18, 19, 12, 4) +
    at(22, 23, 8, 8) +
    at(34, 22, 9, 4) +
    at(20, 37, 8, 4) +
    at(31, 31, 4, 5) +
    at(37, 37, 9, 4) +
    at(42, 41, 4, 5)
  );
}

function hand(x: number, y: number): string {
  const outline = `M${x} ${y}c0-8 11-8 11 0v22l15 4c8 2 11 7 10 15l-3 15h-25l-19-25c-5-7 4-13 10-7l1 1Z`;
  const knuckles = `M${x + 11} ${y + 22}v9M${x + 21} ${y + 25}v7`;
  return (
    `<path d="${outline}" fill="${white}" stroke="${ink}" stroke-width="3" stroke-linejoin="round"/>` +
    `<path d="${knuckles}" ${pen}/>`
  );
}

/** A phone reading a printed code; 170 × 140 units. */
export function scanArt(): string {
  const corners = "M72 48v-12h11M123 36h11v12M134 84v11h-11M83 95h-11v-11";
  return (
    `<rect x="2" y="30" width="45" height="57" fill="${white}" stroke="${ink}" stroke-width="2.6"/>` +
    littleCode(9, 38, 31) +
    `<path d="M49 58L65 42M49 62L65 84" fill="none" stroke="${river}" stroke-width="2" stroke-dasharray="4 3"/>` +
    phone(65) +
    littleCode(80, 43, 46) +
    `<path d="${corners}" fill="none" stroke="${river}" stroke-width="3.4"/>`
  );
}

/** A finger on the stamp button; the button's word goes at 34, 97. 110 × 150 units. */
export function pressArt(emblem: EmblemName): string {
  return (
    phone(2) +
    `<circle cx="39" cy="46" r="19" fill="none" stroke="${vermilion}" stroke-width="2.2" stroke-dasharray="5 3.4"/>` +
    `<g transform="translate(39,46) scale(.22)">${emblemMarkup(emblem, vermilion, white)}</g>` +
    `<rect x="9" y="82" width="60" height="22" rx="3" fill="${vermilion}"/>` +
    hand(62, 92)
  );
}

/** The shop's phone reading the code on a resident's; 190 × 140 units. */
export function showArt(): string {
  return (
    phone(2) +
    littleCode(17, 43, 46) +
    `<path d="M17 106H62M17 116H46" ${pen}/>` +
    `<path d="M82 56L106 44M82 76L106 88" fill="none" stroke="${river}" stroke-width="2" stroke-dasharray="4 3"/>` +
    phone(109) +
    `<path d="M117 48v-12h11M165 36h11v12M176 84v11h-11M128 95h-11v-11" fill="none" stroke="${river}" stroke-width="3.4"/>` +
    `<path d="M131 66l11 11l21-23" fill="none" stroke="${vermilion}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

/** A part-filled card and a present; 205 × 140 units. */
export function collectArt(emblems: readonly EmblemName[]): string {
  const cells = Array.from({ length: 9 }, (_, index) => {
    const place = `translate(${28 + (index % 3) * 39.5},${22 + Math.floor(index / 3) * 30.5})`;
    const emblem = index < 6 ? emblems[index % emblems.length] : undefined;
    return emblem === undefined
      ? `<circle transform="${place}" r="12.5" fill="none" stroke="${ink}" stroke-width="1.5" stroke-dasharray="3 2.6"/>`
      : `<g transform="${place}"><circle r="12.5" fill="none" stroke="${vermilion}" stroke-width="2.4"/><g transform="scale(.15)">${emblemMarkup(emblem, vermilion, white)}</g></g>`;
  });
  const present =
    `<rect x="136" y="84" width="58" height="47" fill="${white}" stroke="${ink}" stroke-width="3"/>` +
    `<rect x="160" y="84" width="10" height="47" fill="${ginkgo}" stroke="${ink}" stroke-width="2"/>` +
    `<rect x="131" y="69" width="68" height="16" fill="${white}" stroke="${ink}" stroke-width="3"/>` +
    `<rect x="160" y="69" width="10" height="16" fill="${ginkgo}" stroke="${ink}" stroke-width="2"/>` +
    `<path d="M165 68C148 66 144 56 150 51C157 48 164 57 165 68C166 57 173 48 180 51C186 56 182 66 165 68Z" fill="${ginkgo}" stroke="${ink}" stroke-width="2.6" stroke-linejoin="round"/>`;
  return (
    `<g transform="translate(2,22) rotate(-4)"><rect width="134" height="103" rx="3" fill="${white}" stroke="${ink}" stroke-width="3"/>${cells.join("")}</g>` +
    present
  );
}
