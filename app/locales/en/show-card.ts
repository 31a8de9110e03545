import type { ja } from "#app/locales/ja/index.ts";

export const showCard = {
  title: "Show it to the shop",
  link: "Show it to the shop (QR)",
  why: "When the shop reads this QR, your stamp is given. You can also read the number out.",
  number: "Card number",
  qrLabel: "QR code of your card number",
  none: "Press one stamp and your card number and QR appear here.",
  back: "Back to the card",
} satisfies (typeof ja)["showCard"];
