import type { ja } from "#app/locales/ja/index.ts";

export const coupon = {
  onCard: "*{{n}}* left on your card",
  inAll: "{{n}} left in all",
  first: "First collect one stamp",
  firstWhy:
    "You need a stamp card to use a coupon. Scan a shop’s QR code and stamp: that makes your card.",
  ask: "If you need help, call the desk",
  open: "Show it to the shop and use it",
  show: "Show this to the shop staff",
  showWhy:
    "The staff use the coupon. Afterwards only the shop can undo it, for 10 minutes.",
  slide: "Slide to the right to use",
  byButton: "Use with a button",
  sure: "Use it now? Afterwards only the shop can undo it, for 10 minutes.",
  use: "Yes, use it",
  used: "Used",
  number: "Number {{number}}",
  clock: "Now",
  same: "The shop’s screen shows the same number.",
  mistake:
    "If this was a mistake, tell the staff within 10 minutes. The shop can undo it.",
  usedAt: "Used on {{day}} at {{time}}",
  undone: "The shop has undone this",
  undoneWhy: "You can use the coupon again.",
  back: "Back to the coupon",
  toShop: "See the shop’s page",
  toOthers: "See today’s offers",
  over: "This has ended",
  overWhy: "It ran until {{day}}. The shop’s page shows what else there is.",
  refused: {
    withdrawn: "The shop has withdrawn this coupon.",
    "not-started": "You cannot use it yet. It starts on {{day}}.",
    ended: "The time for this coupon is over.",
    "sold-out": "Sold out. Please look at the other offers.",
    "used-up": "This card has used the coupon already.",
    "none-left": "None are left. Please look at the other offers.",
    "not-now":
      "You cannot use it now. Check the days and hours, then come back.",
    unknown: "This coupon cannot be found.",
  },
} satisfies (typeof ja)["coupon"];
