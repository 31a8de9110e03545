import { box, line, oval, picture, shape } from "./picture.ts";

/** A cup of coffee with a small sweet on its saucer, by the window. */
export const coffee = picture(
  box([0, 0, 1280, 800], "#efe5d2"),
  box([120, 0, 10, 430], "#8a6a48"),
  box([640, 0, 10, 430], "#8a6a48"),
  box([0, 200, 1280, 8], "#8a6a48"),
  box([0, 430, 1280, 370], "#7a4f35"),
  box([0, 430, 1280, 14], "#5f3c28"),
  oval([640, 640, 420, 104], "#fbf7ef"),
  oval([640, 630, 330, 72], "#e7dcc8"),
  shape(
    "M410 380 H850 q-10 250 -150 260 h-140 q-140 -10 -150 -260z",
    "#fbf7ef",
  ),
  line("M850 430 q120 -6 112 76 q-8 78 -146 66", "#fbf7ef", 34),
  oval([630, 384, 220, 52], "#e7dcc8"),
  oval([630, 388, 196, 40], "#4a2a1c"),
  line("M560 384 q70 -22 136 4", "#8a5a3a", 8),
  oval([980, 624, 66, 44], "#b25a7a"),
  line("M936 616 q44 -34 88 0 M946 640 q34 -22 68 0", "#fbf7ef", 7),
  line("M580 300 q-30 -50 8 -96 M680 300 q-30 -50 8 -96", "#ffffff", 12),
);
