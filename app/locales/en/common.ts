import type { ja } from "#app/locales/ja/index.ts";

export const common = {
  brand: "Choi-yori Walk",
  brandShort: "Choi-yori Walk",
  sealWord: "寄",
  pageTitle: "{{page}} | Choi-yori Walk",
  sample: "Sample",
  language: "Choose a language",
  languages: {
    ja: "日本語",
    "ja-easy": "やさしい日本語",
    en: "English",
    "zh-Hans": "简体中文",
    ko: "한국어",
  },
  trouble: "Need help?",
  tabs: { home: "Home", map: "Map", card: "Card", offers: "Offers" },
  mainMenu: "Menu",
  separator: ", ",
  skip: "Skip to content",
  aboutSite: "About this site",
  privacy: "Privacy",
  accessibility: "Accessibility",
  terms: "Rules of use",
  commerce: "Commercial disclosure",
  number: "No. {{number}}",
  minutes: "*{{minutes}}* min",
  minutesPlain: "{{minutes}} min on foot",
  stamped: "stamped",
  notStamped: "not yet",
  sampleNote: "All shop names are samples (invented).",
} satisfies (typeof ja)["common"];

export const errors = {
  notFound: "Page not found",
  notFoundWhy: "The address is wrong, or the page has gone.",
  failed: "Something went wrong",
  failedWhy:
    "Your stamps are safe. Please wait a moment and open the page again.",
  noRally: "There is no Choi-yori Walk at the moment",
  noRallyWhy: "The next one will be announced here.",
} satisfies (typeof ja)["errors"];
