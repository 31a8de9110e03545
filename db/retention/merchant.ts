import { STAFF, type Retention } from "./words.ts";

export const merchant: Record<string, Retention> = {
  promotions: {
    holds:
      "A shop's news, offer or coupon, with its period; who hid it and why.",
    owner: "shop",
    person: STAFF,
    deleted: null,
    kept: "What was promised to residents; a withdrawn one is not shown.",
  },
  couponUses: {
    holds: "A coupon used up by a card, or that use undone.",
    owner: "resident",
    person: "By a card, which is nobody's name.",
    deleted: null,
    kept: "What the shop honoured; a use counts against the number there is.",
  },
  photos: {
    holds: "A shop's picture in two sizes, without the camera's data.",
    owner: "shop",
    person: "Who is in the picture, if anybody.",
    deleted: "A day after it was sent, if nothing shows it.",
    isSwept: true,
    kept: "Promotions and marks show it.",
  },
  marks: {
    holds: "A shop's own mark in place of the drawn one.",
    owner: "shop",
    person: null,
    deleted: "When the shop goes back to the drawn one.",
    kept: "Stamps show it.",
  },
  closures: {
    holds: "A day on which a shop was shut, or shut early.",
    owner: "shop",
    person: null,
    deleted: null,
    kept: "It explains a day without stamps.",
  },
  phoneCodes: {
    holds: "The hash of a code that was read out on the phone.",
    owner: "shop",
    person: STAFF,
    deleted: "A day after it expires.",
    isSwept: true,
    kept: "A code is good once.",
  },
  noteAddresses: {
    holds: "Where a shop wants its evening note mailed.",
    owner: "shop",
    person: "By e-mail address.",
    deleted:
      "A day after the shop ends it, or when it was not confirmed within a day.",
    isSwept: true,
    kept: "To send the note.",
  },
  noteMails: {
    holds: "That an evening note went out.",
    owner: "shop",
    person: "By the address it went to.",
    deleted: "After a day, or with its address.",
    isSwept: true,
    kept: "One mail an evening.",
  },
  surveys: {
    holds: "What the ward asked its shops.",
    owner: "ward",
    person: STAFF,
    deleted: null,
    kept: "The question belongs to its answers.",
  },
  surveyAnswers: {
    holds: "What a shop answered.",
    owner: "shop",
    person: null,
    deleted: null,
    kept: "The ward's report is made of it.",
  },
};
