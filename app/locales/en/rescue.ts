import type { ja } from "#app/locales/ja/index.ts";

export const rescue = {
  title: "Rescue code",
  yours: "The rescue code of this card",
  why: "New phone? Another browser? This code brings your card back.",
  keep: "Take a photo of it or write it down. Please do not show it to others.",
  none: "Press a stamp and your rescue code appears.",
  qrLabel: "QR code of your rescue code",
  useHead: "Bring back an earlier card",
  useWhy:
    "Type the rescue code (12 characters) of your earlier card. The stamps on this card join it.",
  field: "Rescue code",
  hint: "Capitals or small letters, with or without hyphens.",
  restore: "Bring the card back",
  merge: "Join the cards",
  restored: "Your card is back",
  merged: "Your two cards are now one",
  refused: {
    "not-a-code": "A rescue code has 12 characters. Please check it once more.",
    unknown: "There is no card with this code. Please check it once more.",
    "too-many":
      "There were too many wrong codes. Please try again in about 10 minutes.",
  },
  back: "Back to my card",
} satisfies (typeof ja)["rescue"];
