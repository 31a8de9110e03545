import { box, line, oval, picture, shape } from "./picture.ts";

const FRUIT = "#e08c3a";
const LEAF = "#6b7a3c";

function persimmon(x: number, y: number): string {
  const leaf = (turn: number) =>
    `<path transform="rotate(${turn} ${x} ${y - 78})" d="M${x} ${y - 84} q44 -34 86 4 q-44 26 -86 -4z" fill="${LEAF}"/>`;
  return [
    oval([x, y, 118, 96], FRUIT),
    line(`M${x - 84} ${y + 22} q6 34 34 52`, "#f3bf80", 9),
    ...[14, 166, 62, 118].map(leaf),
    box([x - 6, y - 108, 12, 32], "#4f3f2a", 4),
  ].join("");
}

const back = [130, 390, 650, 910, 1170];
const front = [0, 260, 520, 780, 1040, 1290];

/** A crate of persimmons under the shop's awning, with a price card. */
export const persimmons = picture(
  box([0, 0, 1280, 800], "#e9dfc6"),
  box([0, 0, 1280, 190], "#d8c6a2"),
  ...back.map((x) => persimmon(x, 330)),
  ...front.map((x) => persimmon(x, 500)),
  box([0, 570, 1280, 230], "#b58c52"),
  box([0, 570, 1280, 12], "#8f6c3d"),
  box([0, 684, 1280, 10], "#8f6c3d"),
  `<g transform="rotate(-4 980 470)">`,
  box([840, 370, 300, 190], "#23303f", 4),
  box([845, 375, 290, 180], "#ffffff", 3),
  line("M890 430 h120", "#23303f", 14),
  line("M890 500 h200", "#c53d2b", 26),
  "</g>",
  shape("M0 0 H1280 V26 H0z", "#c53d2b"),
);
