import { box, line, oval, picture, shape } from "./picture.ts";

const columns = [398, 494, 591, 687, 784, 880]
  .map((x) => box([x, 300, 34, 232], "#fbf7ef"))
  .join("");

const blossoms = [
  [92, 118],
  [178, 74],
  [262, 150],
  [330, 88],
  [150, 214],
  [392, 172],
  [60, 280],
  [1010, 96],
  [1098, 150],
  [1180, 84],
  [1226, 190],
  [1130, 236],
  [960, 176],
]
  .map(
    ([x = 0, y = 0], i) =>
      oval([x, y, 30, 28], i % 3 ? "#d98aa8" : "#f1c4d2") +
      oval([x, y, 8, 8], "#f6d998"),
  )
  .join("");

/** A white hall with columns behind branches of plum. */
export const plumHall = picture(
  box([0, 0, 1280, 800], "#e6ecef"),
  shape("M0 470 q200 -120 420 -60 t460 -10 t400 40 V800 H0z", "#9fb08e"),
  shape("M370 300 L656 176 L942 300z", "#e7dcc8"),
  box([384, 300, 544, 246], "#d9cdb6"),
  columns,
  box([629, 424, 54, 122], "#8a6a48", 27),
  box([360, 530, 592, 26], "#efe7d5"),
  box([330, 556, 652, 26], "#e2d6bd"),
  shape("M560 800 L610 582 H702 L752 800z", "#efe2c4"),
  shape("M0 640 q180 -50 380 10 T560 800 H0z", "#7f9a6c"),
  shape("M1280 640 q-180 -50 -380 10 T752 800 H1280z", "#7f9a6c"),
  line(
    "M0 330 q120 -60 190 -170 M90 270 q150 -20 310 -110 M150 190 q60 -60 40 -140",
    "#5f3c28",
    16,
  ),
  line(
    "M1280 300 q-110 -50 -150 -170 M1200 240 q-120 0 -230 -80 M1150 180 q40 -60 30 -120",
    "#5f3c28",
    16,
  ),
  blossoms,
);
