/** What each of a course's languages is in HTML. */
export const htmlLanguageOf = {
  ja: "ja",
  kana: "ja",
  easy: "ja",
  en: "en",
  zh: "zh-Hans",
  ko: "ko",
} as const;
