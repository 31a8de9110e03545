import type { ja } from "#app/locales/ja/index.ts";

export const wardPromotions = {
  title: "News of the shops",
  lead: "News, offers and coupons the shops show. What breaks the rules can be hidden with a reason, which the shop reads.",
  street: "Street",
  state: "Now",
  all: "All",
  show: "Show these",
  reset: "Drop the conditions",
  states: { live: "Showing", scheduled: "To come", hidden: "Hidden" },
  kinds: { news: "News", offer: "Offer", coupon: "Coupon" },
  heads: {
    posted: "Posted",
    shop: "Shop",
    kind: "Kind",
    words: "Words",
    period: "Period",
    state: "Now",
    more: "To do",
  },
  photoOf: "Photo of “{{title}}”",
  period: "{{from}} to {{to}}",
  why: "Reason: {{reason}}",
  found: "{{n}} found",
  none: "Nothing fits these conditions.",
  empty: "No news is showing or to come.",
  page: "Page {{page}} of {{pages}}",
  previous: "Previous {{n}}",
  next: "Next {{n}}",
  pages: "Pages",
  hide: "Hide",
  hideOf: "Hide “{{title}}”",
  again: "Show again",
  againOf: "Show “{{title}}” again",
  wasHidden: "The news is hidden. The shop reads the reason.",
  wasShown: "The news shows again.",
  already:
    "This news had changed already: somebody else pressed first, or the shop withdrew it.",
  hideTitle: "Hide news",
  hideLead:
    "Hidden news is gone from every page. The shop’s own list says that the ward hid it, and why. It can be shown again at any time.",
  gone: "This news is hidden already, or the shop withdrew it.",
  reason: "Reason for hiding it",
  hint: "Up to 200 characters. The shop reads it. Please say what should be changed.",
  submit: "Hide the news",
  back: "Back to the list",
  errors: {
    required:
      "The reason is empty. The shop reads it, so please write it before pressing.",
    "too-long":
      "The reason may have 200 characters. It has {{n}} now, so please make it shorter.",
  },
} satisfies (typeof ja)["wardPromotions"];
