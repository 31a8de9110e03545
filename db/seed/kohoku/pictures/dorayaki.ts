import { box, line, oval, picture } from "./picture.ts";

function cake(x: number, y: number): string {
  return [
    oval([x, y + 62, 190, 54], "#c98a45"),
    box([x - 182, y + 14, 364, 40], "#4a2a22", 20),
    oval([x, y, 194, 62], "#a9622f"),
    oval([x, y - 8, 150, 40], "#b9723a"),
    line(`M${x - 96} ${y - 24} q60 -26 130 -18`, "#d79a5c", 9),
  ].join("");
}

/** Three dorayaki on a plate, beside a cup of tea. */
export const dorayaki = picture(
  box([0, 0, 1280, 800], "#dfe3d6"),
  box([0, 430, 1280, 370], "#b08a5b"),
  line("M0 520 H1280 M0 640 H1280", "#9a774b", 6),
  oval([520, 610, 440, 118], "#f7f3e8"),
  oval([520, 596, 356, 84], "#e6dfcd"),
  cake(390, 540),
  cake(660, 540),
  cake(525, 420),
  box([1000, 400, 190, 210], "#2f7f86", 26),
  oval([1095, 406, 95, 30], "#25666c"),
  oval([1095, 408, 80, 23], "#8fa05a"),
  line("M1065 340 q-24 -40 6 -76 M1125 340 q-24 -40 6 -76", "#f7f3e8", 10),
);
