import type { ja } from "#app/locales/ja/index.ts";

export const landing = {
  title: "The stamp of {{shop}}",
  offer: "Today’s offer",
  off: "The shop is closed today. You can still press the stamp.",
  until: "Until {{day}}",
  press: "Press my stamp",
  note: "Free. No sign-up. One stamp per shop.",
  noteDaily: "Free. No sign-up. One stamp per shop a day.",
  noteTill: "Please pay first, then press. One stamp per shop.",
  noteStaff: "Please show your card number to the shop.",
  sealLabel: "Where the stamp of {{shop}}, {{street}}, will go",
  sealBand: "年月日",
  sealNumber: "No.{{number}}",
  minimum: "One stamp when you spend ¥{{yen}} or more",
  unsent: "Not sent yet. It goes by itself once you have a signal.",
} satisfies (typeof ja)["landing"];

export const refusals = {
  unknown: {
    head: "We cannot find this number",
    why: "Part of the QR code is missing, or the number is wrong.",
    what: "Please scan it with your camera once more.",
  },
  unpublished: {
    head: "This walk has not been published yet",
    why: "Once it is published and has started, this QR code gives stamps.",
    what: "Please open this page again then.",
  },
  revoked: {
    head: "This QR code has been replaced",
    why: "The shop has a new QR code.",
    what: "Please ask the staff.",
  },
  withdrawn: {
    head: "This place has left the walk",
    why: "This QR code no longer gives a stamp.",
    what: "The stamps you have pressed are *safe*.",
  },
  ended: {
    head: "This Choi-yori Walk is over",
    why: "The time for pressing stamps has passed.",
    what: "The stamps you have pressed are *safe*.",
  },
  "not-started": {
    head: "It starts soon",
    why: "You can press stamps from {{day}}.",
    what: "Please open this page again once it has started.",
  },
  paused: {
    head: "We are taking a break",
    why: "{{message}}",
    what: "The stamps you have pressed are *safe*.",
    board: "Paused",
  },
  seeCard: "See my card",
  seeHome: "Home",
} satisfies (typeof ja)["refusals"];

export const inApp = {
  head: "Please open this\nin your usual browser",
  why: "Inside another app, your stamps may be gone when you come back.",
  lineButton: "Open in my browser",
  step1Ios: "Press *…* or the share mark on the screen",
  step2Ios: "Choose *Open in browser*",
  step1Android: "Press *…* at the top right",
  step2Android: "Choose *Open in browser*",
  here: "Press my stamp here anyway",
} satisfies (typeof ja)["inApp"];
