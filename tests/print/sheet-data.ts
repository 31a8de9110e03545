import type {
  ApplicationLetter,
  CounterCard,
  DailySheet,
  PaperCard,
  PaperStreet,
  PaperTier,
  PosterSheet,
  SignInLetter,
} from "#app/print/sheet.ts";
import {
  applicationAddress,
  cardAddress,
  proofAddress,
  letterAddress,
} from "#app/print/sheet-address.ts";
import { buildPoster, wardPins } from "./poster-data.ts";

const origin = "https://choiyori.example.jp";
const letterCode = "7HQ2M4KXT9WB";

export function buildPosterSheet(
  changes: Partial<PosterSheet> = {},
): PosterSheet {
  return { ...buildPoster(), kind: "poster", ...changes };
}

export function buildCounter(changes: Partial<CounterCard> = {}): CounterCard {
  return { ...buildPoster({ mode: "till" }), kind: "counter", ...changes };
}

export function buildDaily(changes: Partial<DailySheet> = {}): DailySheet {
  const { code } = buildPoster();
  const address = proofAddress(origin, code, "8NWZ3K5C");
  const second = proofAddress(origin, code, "Q0RT6V2J");
  return {
    ...buildPoster(),
    kind: "daily",
    pages: [
      { day: "2026-11-22", address },
      { day: "2026-12-14", address: second },
    ],
    ...changes,
  };
}

function letterBase() {
  const poster = buildPoster();
  return {
    ...poster,
    kind: "letter" as const,
    code: letterCode,
    sentOn: "2026-11-01",
  };
}

export function buildSignInLetter(
  changes: Partial<SignInLetter> = {},
): SignInLetter {
  return {
    ...letterBase(),
    purpose: "sign-in",
    address: letterAddress(origin, letterCode),
    number: "007",
    devices: 3,
    usableUntil: "2026-12-21",
    ...changes,
  };
}

export function buildApplicationLetter(
  changes: Partial<ApplicationLetter> = {},
): ApplicationLetter {
  return {
    ...letterBase(),
    purpose: "application",
    address: applicationAddress(origin, letterCode),
    answerBy: "2026-10-02",
    ...changes,
  };
}

export const paperStreets: PaperStreet[] = [
  ["綱島商店街", "綱島駅・新綱島駅", "peach", 18],
  ["日吉商店街", "日吉駅", "ginkgo", 17],
  ["大倉山商店街", "大倉山駅", "plum", 15],
  ["菊名東口商栄会", "菊名駅", "kiku", 12],
  ["妙蓮寺商店街", "妙蓮寺駅", "lotus", 9],
  ["大曽根商店街", "大倉山駅・綱島駅", "kingfisher", 7],
  ["南日吉商店街", "日吉本町駅", "pine", 7],
  ["高田の商店街", "高田駅", "rice", 6],
  ["小机商店街", "小机駅", "castle", 5],
  ["新横浜商店街", "新横浜駅", "train", 9],
  ["新羽商店街", "新羽駅", "feather", 5],
].map(
  ([name, stations, emblem, shops]) =>
    ({ name, stations, emblem, shops }) as PaperStreet,
);

export const paperTiers: PaperTier[] = [
  drawn("C賞", "商店街のお菓子", 3, 100),
  drawn("B賞", "お買物券 3,000円", 6, 30),
  drawn("A賞", "お買物券 10,000円", 9, 10),
  {
    ...drawn("全商店街賞", "特産品の詰め合わせ", 0, 5),
    needs: { n: 11, unit: "streets" },
  },
];

export const longTier: PaperTier = {
  name: "ふるさと港北まるごと大満喫賞",
  prize: "区内の名産品詰め合わせセット（お米・野菜・お菓子のいずれか）",
  needs: { words: "3つの商店街で5こと図書館1こ" },
  award: "everyone",
  count: 300,
};

function drawn(
  name: string,
  prize: string,
  n: number,
  count: number,
): PaperTier {
  return { name, prize, needs: { n, unit: "stamps" }, award: "draw", count };
}

/** So many streets; from the twelfth on they are invented. */
export function streetsOf(count: number): PaperStreet[] {
  return Array.from({ length: count }, (_, index): PaperStreet => {
    const known = paperStreets[index];
    if (known) return known;
    const emblem = paperStreets[index % 11]?.emblem ?? "peach";
    return { name: `見本${index}番通り`, stations: "港北駅", emblem, shops: 4 };
  });
}

export function buildPaperCard(changes: Partial<PaperCard> = {}): PaperCard {
  const { ward, rally, host } = buildPoster();
  return {
    kind: "paper-card",
    address: cardAddress(origin, "48213759"),
    host,
    number: "48213759",
    isTest: true,
    isSample: true,
    ward,
    rally,
    startsOn: "2026-10-14",
    endsOn: "2026-12-14",
    closesAt: "17:00",
    returnBoxes: [
      "港北区役所 1階 総合案内",
      "日吉の本だな（図書取次所）",
      "港北図書館",
      "「返」の札があるお店",
    ],
    streets: paperStreets,
    pins: wardPins,
    tiers: paperTiers,
    ...changes,
  };
}
