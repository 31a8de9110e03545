import type { ja } from "#app/locales/ja/index.ts";

export const shopCoupon = {
  title: "Coupons used",
  link: "See the coupons used",
  day: "{{day}}",
  total: "{{n}} used",
  none: "None have been used today yet.",
  caption: "Coupons used today, newest first",
  when: "Time",
  what: "Coupon",
  undoHead: "Undo",
  number: "Number {{number}}, card ends in {{digits}}",
  undo: "Undo",
  undoLabel: "Undo {{time}}, number {{number}}",
  undone: "Undone",
  undoNote: "If it was a mistake, you can undo it for 10 minutes.",
  done: "Undone. The customer can use it again.",
  tooLate: "This cannot be undone",
  tooLateWhy:
    "More than 10 minutes have passed since it was used. If that is a problem, call the ward’s desk.",
  counts: "Coupons on show",
  noneLive: "No coupons are on show now.",
  used: "{{used}} used",
  usedOf: "Of {{stock}}, {{used}} used",
  onCard: "Coupons for this card",
  refusedHead: "It cannot be used",
  back: "Back to the card",
} satisfies (typeof ja)["shopCoupon"];
