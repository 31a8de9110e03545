import {
  type Award,
  type RallyRules,
  stampsRule,
  type TierRule,
} from "../edition.ts";
import type { Names } from "../place.ts";

export const presets = ["walk", "event"] as const;
export type Preset = (typeof presets)[number];

export type PresetTier = {
  slug: string;
  mark: string;
  names: Names;
  rule: TierRule;
  prizes: Names;
  valueYen: number;
  winners: number;
  award: Award;
};

const MOST_FOR_EVERYONE = 5;

export const plainRules: RallyRules = {
  repeat: { kind: "once" },
  minimumYen: 0,
  entries: "once",
  award: "draw",
  evidence: "none",
};

const tokens: Names = { ja: "お買物券", en: "Shopping vouchers" };

/** 3, 6, 9 stamps and all streets, each prize within 20 × ¥100 a needed stamp. */
export const walkTiers: PresetTier[] = [
  {
    slug: "c",
    mark: "C",
    names: { ja: "C賞", en: "Prize C" },
    rule: stampsRule(3),
    prizes: { ja: "商店街のお菓子", en: "Sweets from the shopping streets" },
    valueYen: 1_000,
    winners: 100,
    award: "draw",
  },
  {
    slug: "b",
    mark: "B",
    names: { ja: "B賞", en: "Prize B" },
    rule: stampsRule(6),
    prizes: tokens,
    valueYen: 3_000,
    winners: 30,
    award: "draw",
  },
  {
    slug: "a",
    mark: "A",
    names: { ja: "A賞", en: "Prize A" },
    rule: stampsRule(9),
    prizes: tokens,
    valueYen: 18_000,
    winners: 10,
    award: "draw",
  },
  {
    slug: "all",
    mark: "全",
    names: { ja: "全商店街賞", en: "All-streets prize" },
    rule: { kind: "all-streets" },
    prizes: { ja: "特産品の詰め合わせ", en: "A box of local specialities" },
    valueYen: 5_000,
    winners: 5,
    award: "draw",
  },
];

/** One tier for everyone, of so many stamps as a day and its booths allow (at most 5), ¥200. */
export function eventTiers(booths: number): PresetTier[] {
  return [
    {
      slug: "everyone",
      mark: "参",
      names: { ja: "参加賞", en: "Prize for everyone" },
      rule: stampsRule(Math.max(1, Math.min(MOST_FOR_EVERYONE, booths))),
      prizes: { ja: "記念品", en: "A keepsake" },
      valueYen: 200,
      winners: 500,
      award: "everyone",
    },
  ];
}
