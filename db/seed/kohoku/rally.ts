import type { RallyRules } from "#app/domain/edition.ts";
import type { Names } from "#app/domain/place.ts";
import { dayFrom } from "./calendar.ts";

type Season = { slug: string; names: Required<Omit<Names, "easy">> };

function season(
  slug: string,
  ja: string,
  kana: string,
  zh: string,
  ko: string,
) {
  return { slug, names: { ja, kana, en: slug, zh, ko } };
}

const spring = season("spring", "春", "はる", "春季", "봄");
const summer = season("summer", "夏", "なつ", "夏季", "여름");
const autumn = season("autumn", "秋", "あき", "秋季", "가을");
const winter = season("winter", "冬", "ふゆ", "冬季", "겨울");

function seasonOf(day: string): Season {
  const month = Number(day.slice(5, 7));
  if (month >= 3 && month <= 5) return spring;
  if (month >= 6 && month <= 8) return summer;
  return month >= 9 && month <= 11 ? autumn : winter;
}

function namesOf(day: string): Names & { en: string } {
  const year = day.slice(0, 4);
  const { ja, kana, en, zh, ko } = seasonOf(day).names;
  return {
    ja: `ちょいより散歩 ${year} ${ja}（見本）`,
    kana: `ちょいよりさんぽ ${year} ${kana}（みほん）`,
    easy: `ちょいより{散歩|さんぽ} ${year}{年|ねん} {${ja}|${kana}}（{見本|みほん}）`,
    en: `Choi-yori Walk, ${en} ${year} (sample)`,
    zh: `顺路散步 ${year}${zh}（示例）`,
    ko: `잠깐들러 산책 ${year} ${ko}(견본)`,
  };
}

const EXPECTED_SALES_YEN = 21_000_000;

const rules: RallyRules = {
  repeat: { kind: "once" },
  minimumYen: 0,
  entries: "once",
  award: "draw",
  evidence: "none",
  prizeFrame: {
    system: "general",
    expectedSalesYen: EXPECTED_SALES_YEN,
    streetYear: null,
  },
};

type Period = { startsOn: string; endsOn: string };

function periodFrom(day: string, first: number, last: number): Period {
  return { startsOn: dayFrom(day, first), endsOn: dayFrom(day, last) };
}

/**
 * The sample edition seeded at day D (`YYYY-MM-DD`, JST): D−30 to D+60, paper
 * all the while, digital D−22 to D+52, last days included. Name and slug take
 * their year and season from D. `expectedSalesYen` is what the 2 % limit on
 * all prizes (景品表示法, 一般懸賞) is measured against.
 */
export function rallyAt(day: string) {
  const { startsOn, endsOn } = periodFrom(day, -30, 60);
  const paper = { kind: "paper" as const, startsOn, endsOn };
  const digital = { kind: "digital" as const, ...periodFrom(day, -22, 52) };
  const names = namesOf(day);
  return {
    slug: `${day.slice(0, 4)}-${seasonOf(day).slug}`,
    name: names.ja,
    names,
    startsOn,
    endsOn,
    rules,
    channels: [paper, digital],
    expectedSalesYen: EXPECTED_SALES_YEN,
  };
}
