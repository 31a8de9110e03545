import type { Mode, shopCategories, ShopKind } from "../shop.ts";
import { foldWord } from "./fold.ts";

/** What a shop's row can be; the first word is the one our files use. */
const kindWords: Record<ShopKind, string[]> = {
  shop: ["店舗", "店", "商店", "shop"],
  library: ["図書館", "library"],
  "book-pickup": ["図書取次所", "取次所", "book-pickup"],
  park: ["公園", "park"],
  riverside: ["川辺", "川べり", "河川敷", "川", "riverside"],
  stadium: ["競技場", "スタジアム", "球場", "stadium"],
  station: ["駅", "station"],
  booth: ["出店", "屋台", "案内所", "ブース", "booth"],
};

const modeWords: Record<Mode, string[]> = {
  static: ["店先", "掲示", "ポスター", "static"],
  till: ["レジ", "会計", "till"],
  staff: ["店が読み取る", "店が読みとる", "店員", "スタッフ", "staff"],
};

const joinWords = {
  yes: [
    "○",
    "〇",
    "◯",
    "●",
    "◎",
    "o",
    "参加",
    "参加する",
    "はい",
    "有",
    "あり",
    "1",
    "yes",
    "✓",
    "✔",
    "レ",
  ],
  unsure: ["未定", "検討中", "?", "-", "ー", "―", "△"],
  no: [
    "×",
    "✕",
    "✖",
    "x",
    "不参加",
    "参加しない",
    "いいえ",
    "辞退",
    "無",
    "なし",
    "0",
    "no",
  ],
};

const categoryWords: Record<(typeof shopCategories)[number], string[]> = {
  greengrocer: ["青果", "八百屋", "青果店", "果物", "野菜"],
  fish: ["鮮魚", "魚屋", "鮮魚店", "魚"],
  butcher: ["精肉", "肉屋", "精肉店", "肉"],
  rice: ["米", "米店", "米屋", "米穀"],
  tea: ["お茶", "茶", "茶舗", "日本茶"],
  sake: ["酒", "酒店", "酒屋", "酒販"],
  restaurant: [
    "食事",
    "飲食",
    "飲食店",
    "レストラン",
    "食堂",
    "居酒屋",
    "ラーメン",
    "そば",
    "寿司",
    "中華",
  ],
  bakery: ["パン", "パン屋", "ベーカリー"],
  sweets: ["菓子", "和菓子", "洋菓子", "ケーキ", "スイーツ"],
  flowers: ["花", "花屋", "生花", "フラワー"],
  cafe: ["喫茶", "カフェ", "喫茶店", "コーヒー"],
  bath: ["銭湯", "浴場", "公衆浴場"],
  craft: ["手しごと・修理", "手しごと", "修理", "工芸", "時計", "靴修理"],
  books: ["本・文具", "本", "書店", "文具", "文房具", "古書"],
  clothes: ["衣料", "衣料品", "洋品", "服", "呉服", "靴"],
  beauty: ["理美容", "美容", "理容", "美容室", "理容室", "床屋", "エステ"],
  other: ["その他", "そのほか", "サービス"],
};

export type Joining = keyof typeof joinWords;

function reader<K extends string>(all: Record<K, string[]>) {
  const byWord = new Map(
    (Object.keys(all) as K[]).flatMap((key) =>
      [key, ...all[key]].map((word) => [foldWord(word), key] as const),
    ),
  );
  return (text: string): K | null => byWord.get(foldWord(text)) ?? null;
}

export const readKind: (text: string) => ShopKind | null = reader(kindWords);
export const readMode: (text: string) => Mode | null = reader(modeWords);
export const readJoining: (text: string) => Joining | null = reader(joinWords);
export const readCategory: (text: string) => string | null =
  reader(categoryWords);

export function kindWord(kind: ShopKind): string {
  return kindWords[kind][0]!;
}

export function modeWord(mode: Mode): string {
  return modeWords[mode][0]!;
}

/** The trade as our files write it; one we have no word for stands as it is. */
export function categoryWord(category: string): string {
  const words: Record<string, string[]> = categoryWords;
  return words[category]?.[0] ?? category;
}

/** 0–100,000 yen from `500`, `500円`, `¥1,000`, `なし`; null when it is none. */
export function readYen(text: string): number | null {
  const word = foldWord(text).replace(/[¥\\,円]|以上/gu, "");
  if (/^(なし|無し|不要)$/u.test(word)) return 0;
  if (!/^\d{1,6}$/u.test(word)) return null;
  return Number(word) <= 100_000 ? Number(word) : null;
}

/** 1–9999 from `12`, `012`, `No.12`, `12番`; null when it is none. */
export function readNumber(text: string): number | null {
  const match = /^(?:no\.?)?0*([1-9]\d{0,3})番?$/u.exec(foldWord(text));
  return match ? Number(match[1]) : null;
}
