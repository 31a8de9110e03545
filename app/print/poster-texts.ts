import type { PosterMode } from "./poster.ts";

export type LanguageCode = "ja" | "en" | "zh" | "ko";

export type PosterStep = { head: string; note: string };

/** Sentences of the poster. Words in `{{…}}` are filled by the drawing code. */
export type PosterTexts = {
  title: string;
  testLabel: string;
  testNotice: string;
  testNoticeSample: string;
  sample: string;
  sealCaption: string;
  sealCaptionSample: string;
  sealNumber: string;
  sealBlankDate: string;
  typeInstead: string;
  pressButton: string;
  call: Record<PosterMode, string>;
  steps: Record<PosterMode, PosterStep[]>;
  languages: Record<
    PosterMode,
    { lang: LanguageCode; label: string; sentence: string }[]
  >;
  organiserLabel: string;
  deskLabel: string;
  sampleNote: string;
  sheet: string;
  mapCredit: string;
};
