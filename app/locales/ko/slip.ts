import type { slip as ja } from "#app/locales/ja/slip.ts";

export const slip = {
  photo: "가게 사진",
  weekdays: "평일",
  weekend: "주말",
  days: "매주 {{days}}",
  stock: "{{n}}개 한정",
  perCard: "카드 1장에 {{n}}회",
  soldOut: "품절",
  here: "이 상점가의 혜택과 소식",
  filter: "골라 보기",
  all: "모두",
  allStreets: "모든 상점가",
  noneHere: "지금은 해당하는 혜택과 소식이 없습니다.",
} satisfies typeof ja;
