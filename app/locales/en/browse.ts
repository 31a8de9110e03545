import type { ja } from "#app/locales/ja/index.ts";

export const home = {
  title: "A stamp rally through Kōhoku’s shopping streets",
  brandVertical: "Choi-yori\nWalk",
  leaf: "秋",
  channel: { digital: "Phone", paper: "Paper" },
  period: "{{from}} – {{to}}",
  scale: "Streets: {{streets}} · Shops: {{shops}}",
  steps: { visit: "Visit a shop", scan: "Scan the QR", press: "Press" },
  start: "Just scan a shop’s QR code with your phone’s camera.",
  offers: "Offers now",
  all: "See all",
  streets: "Shopping streets ({{n}})",
  shops: "Shops: {{n}}",
  openMap: "Open the walking map",
  typeHead: "If the QR code does not scan",
  typeField: "The number under the QR code",
  typeWrong:
    "The number has 11 letters and digits. Please check under the QR on the poster. The number on a letter to a shop has 12.",
  typeTooMany:
    "There were too many wrong numbers, so numbers of letters are not taken for now. Please wait about 10 minutes and try again.",
  typeButton: "Open",
  today: "Ends today",
  untilDay: "until {{day}}",
  none: "There are no offers just now.",
} satisfies (typeof ja)["home"];

export const streetPage = {
  list: "Shopping streets",
  associations: "Street associations",
  stations: "Nearest station: {{stations}}",
  shops: "Shops",
  progress: "{{visited}}/{{total}} stamped",
} satisfies (typeof ja)["streetPage"];

export const promotionPage = {
  title: "Offers and news",
  offer: "Offer",
  coupon: "Coupon",
  news: "News",
  none: "There are no offers or news just now.",
} satisfies (typeof ja)["promotionPage"];
