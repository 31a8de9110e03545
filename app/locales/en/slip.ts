import type { slip as ja } from "#app/locales/ja/slip.ts";

export const slip = {
  photo: "Photo by the shop",
  weekdays: "Mon–Fri",
  weekend: "Sat and Sun",
  days: "Every {{days}}",
  stock: "Limited to {{n}}",
  perCard: "Uses per card: {{n}}",
  soldOut: "Sold out",
  here: "Offers and news of this street",
  filter: "Narrow down",
  all: "All",
  allStreets: "All streets",
  noneHere: "There are no such offers or news just now.",
} satisfies typeof ja;
