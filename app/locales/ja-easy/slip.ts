import type { slip as ja } from "#app/locales/ja/slip.ts";

export const slip = {
  photo: "{店|みせ}の {写真|しゃしん}",
  weekdays: "{月|げつ}から {金|きん}",
  weekend: "{土|ど}と {日|にち}",
  days: "{毎週|まいしゅう} {{days}}",
  stock: "{全部|ぜんぶ}で {{n}}",
  perCard: "カード 1{枚|まい}で {{n}}{回|かい}",
  soldOut: "{売|う}り{切|き}れ",
  here: "この {通|とお}りの おとく・お{知|し}らせ",
  filter: "えらぶ",
  all: "{全部|ぜんぶ}",
  allStreets: "{全部|ぜんぶ}の {商店街|しょうてんがい}",
  noneHere: "いまは ありません。",
} satisfies typeof ja;
