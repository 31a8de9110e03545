import type { TierRule } from "#app/domain/edition.ts";
import type { Names } from "#app/domain/place.ts";

export type SampleTier = {
  slug: string;
  mark: string;
  names: Names;
  rule: TierRule;
  prizes: Names;
  valueYen: number;
  winners: number;
  award: "draw" | "everyone";
};

const token: Names = {
  ja: "お買物券",
  kana: "おかいものけん",
  easy: "お{買|か}い{物|もの}に {使|つか}える {券|けん}",
  en: "Shopping vouchers",
  zh: "购物券",
  ko: "상품권",
};

function stamps(n: number): TierRule {
  return { kind: "stamps", n, perShop: null, perStreet: null };
}

/**
 * Prizes in yen, each within 20 times ¥100 a needed stamp (景品表示法, 一般懸賞:
 * ¥6,000, ¥12,000, ¥18,000 and ¥22,000), ¥395,000 in all.
 */
export const tiers: SampleTier[] = [
  {
    slug: "c",
    mark: "C",
    names: {
      ja: "C賞",
      kana: "しーしょう",
      easy: "C{賞|しょう}",
      en: "Prize C",
      zh: "C奖",
      ko: "C상",
    },
    rule: stamps(3),
    prizes: {
      ja: "商店街のお菓子",
      kana: "しょうてんがいのおかし",
      easy: "{商店街|しょうてんがい}の お{菓子|かし}",
      en: "Sweets from the shopping streets",
      zh: "商店街的点心",
      ko: "상점가 과자",
    },
    valueYen: 1_000,
    winners: 100,
    award: "draw",
  },
  {
    slug: "b",
    mark: "B",
    names: {
      ja: "B賞",
      kana: "びーしょう",
      easy: "B{賞|しょう}",
      en: "Prize B",
      zh: "B奖",
      ko: "B상",
    },
    rule: stamps(6),
    prizes: token,
    valueYen: 3_000,
    winners: 30,
    award: "draw",
  },
  {
    slug: "a",
    mark: "A",
    names: {
      ja: "A賞",
      kana: "えーしょう",
      easy: "A{賞|しょう}",
      en: "Prize A",
      zh: "A奖",
      ko: "A상",
    },
    rule: stamps(9),
    prizes: token,
    valueYen: 18_000,
    winners: 10,
    award: "draw",
  },
  {
    slug: "all",
    mark: "全",
    names: {
      ja: "全商店街賞",
      kana: "ぜんしょうてんがいしょう",
      easy: "{全商店街|ぜんしょうてんがい}{賞|しょう}",
      en: "All-streets prize",
      zh: "全商店街奖",
      ko: "모든 상점가상",
    },
    rule: { kind: "all-streets" },
    prizes: {
      ja: "特産品の詰め合わせ",
      kana: "とくさんひんのつめあわせ",
      easy: "この{町|まち}の おいしい ものの セット",
      en: "A box of local specialities",
      zh: "本地特产礼盒",
      ko: "지역 특산품 세트",
    },
    valueYen: 5_000,
    winners: 5,
    award: "draw",
  },
];
