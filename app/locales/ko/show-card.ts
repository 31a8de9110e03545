import type { ja } from "#app/locales/ja/index.ts";

export const showCard = {
  title: "가게에 보여 주기",
  link: "가게에 보여 주기 (QR)",
  why: "가게에서 이 QR을 읽으면 스탬프가 찍힙니다. 번호를 불러 주셔도 됩니다.",
  number: "카드 번호",
  qrLabel: "카드 번호의 QR",
  none: "스탬프를 하나 찍으면 카드 번호와 QR이 나옵니다.",
  back: "카드로 돌아가기",
} satisfies (typeof ja)["showCard"];
