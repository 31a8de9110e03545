import type { Geography } from "#app/domain/geography.ts";

/** Rivers drawn by eye, for the illustration only. */
// prettier-ignore
export const rivers: Geography["rivers"] = [
  {
    name: "鶴見川",
    kana: "つるみがわ",
    en: "Tsurumi River",
    width: 21,
    points: [
      [139.5855, 35.5127], [139.589, 35.5132], [139.5975, 35.5136], [139.607, 35.5142], [139.6125, 35.5163],
      [139.6185, 35.5225], [139.6235, 35.5272], [139.6295, 35.5305], [139.6335, 35.5318], [139.64, 35.5312],
      [139.6475, 35.5285], [139.6508, 35.527],
    ],
  },
  {
    name: "早淵川",
    kana: "はやぶちがわ",
    en: "Hayabuchi River",
    width: 9,
    points: [
      [139.5961, 35.5472], [139.603, 35.5455], [139.612, 35.5443], [139.62, 35.541], [139.6265, 35.5365],
      [139.6305, 35.531],
    ],
  },
  {
    name: "鳥山川",
    kana: "とりやまがわ",
    en: "Toriyama River",
    width: 8,
    points: [[139.602, 35.4998], [139.6065, 35.5055], [139.61, 35.5115], [139.6125, 35.5163]],
  },
];
