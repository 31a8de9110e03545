import { box, line, oval, picture, shape } from "./picture.ts";

const reeds = [70, 130, 176, 1010, 1080, 1150, 1216]
  .map((x, i) =>
    line(
      `M${x} 800 q${i % 2 ? 16 : -14} -90 ${i % 2 ? 34 : -26} -170`,
      "#8a7a3c",
      9,
    ),
  )
  .join("");

/** The bank of a river in autumn, a kingfisher on a post. */
export const riverbank = picture(
  box([0, 0, 1280, 800], "#dfeaf0"),
  oval([980, 150, 62, 62], "#f6d998"),
  shape(
    "M0 330 q160 -70 330 -34 t340 -12 t330 -26 t280 40 V420 H0z",
    "#a9bba2",
  ),
  shape("M0 392 q320 -40 640 -8 t640 -16 V540 H0z", "#7f9a7c"),
  shape("M0 452 q420 -34 760 4 t520 -6 V800 H0z", "#8fc0c1"),
  line(
    "M180 520 h190 M520 560 h240 M840 506 h180 M300 606 h160",
    "#cfe6e5",
    10,
  ),
  shape("M0 800 V640 q260 -96 560 -10 t400 96 q180 40 320 14 V800z", "#c9b56a"),
  shape("M0 800 V700 q280 -70 560 0 t400 60 q120 34 220 40z", "#b39c50"),
  line("M520 800 q60 -120 260 -176", "#efe2c4", 44),
  box([806, 470, 34, 250], "#7a5a3c", 8),
  shape(
    "M770 372 q10 -72 82 -74 q70 2 66 74 q-6 92 -98 116 q-56 -34 -50 -116z",
    "#12717f",
  ),
  shape("M806 420 q64 -18 92 -6 q-14 62 -76 76 q-30 -22 -16 -70z", "#d98642"),
  shape("M914 350 l96 12 l-96 22z", "#23303f"),
  oval([884, 346, 11, 11], "#23303f"),
  shape("M790 460 l-40 96 l56 -56z", "#185867"),
  reeds,
);
