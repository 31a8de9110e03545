import type { ease as ja } from "#app/locales/ja/ease.ts";

/** Looking for shops by what is easy to use. */
export const ease = {
  filter: "Look for facilities",
  show: "Show these",
  clear: "Show all",
  count: "Shops found: {{n}}",
  none: "No shop has all of these at present. Please tick fewer and look again.",
  ofStreet: "{{n}} found",
  step0: "No step at the entrance",
  step: "Entrance step of at most {{cm}} cm",
  badge: {
    flat: "Entrance step of 2 cm at most",
    wheelchair: "Wheelchair",
    pram: "Pram",
    nappy: "Nappy changing",
    nursing: "Nursing",
    toilet: "Toilet",
    seat: "Seats",
    multilingual: "Menu in other languages",
  },
} satisfies typeof ja;
