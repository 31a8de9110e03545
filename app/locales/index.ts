import { createInstance } from "i18next";
import { en } from "./en/index.ts";
import { jaEasy } from "./ja-easy/index.ts";
import { ja } from "./ja/index.ts";
import { ko } from "./ko/index.ts";
import { zhHans } from "./zh-Hans/index.ts";

export const languages = ["ja", "ja-easy", "en", "zh-Hans", "ko"] as const;
export type Language = (typeof languages)[number];

/** What `<html lang>` says: やさしい日本語 is Japanese. */
export const htmlLanguage: Record<Language, string> = {
  ja: "ja",
  "ja-easy": "ja",
  en: "en",
  "zh-Hans": "zh-Hans",
  ko: "ko",
};

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof ja };
  }
}

/** All texts. What a language does not say (office pages) is said in Japanese. */
export const i18n = createInstance();
void i18n.init({
  initImmediate: false,
  resources: {
    ja: { translation: ja },
    "ja-easy": { translation: jaEasy },
    en: { translation: en },
    "zh-hans": { translation: zhHans },
    ko: { translation: ko },
  },
  lng: "ja",
  // Else i18next looks for ja-Easy; so zh-Hans is kept in small letters.
  lowerCaseLng: true,
  fallbackLng: "ja",
  interpolation: { escapeValue: false },
});
