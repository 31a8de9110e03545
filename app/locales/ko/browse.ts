import type { ja } from "#app/locales/ja/index.ts";

export const home = {
  title: "고호쿠 상점가를 걷는 스탬프 투어",
  brandVertical: "잠깐들러\n산책",
  leaf: "秋",
  channel: { digital: "휴대폰", paper: "종이 카드" },
  period: "{{from}} – {{to}}",
  scale: "상점가 {{streets}}곳 · 가게 {{shops}}곳",
  steps: { visit: "가게 들르기", scan: "QR 스캔", press: "찍기" },
  start: "가게의 QR 코드를 휴대폰 카메라로 스캔하기만 하면 됩니다.",
  offers: "지금 받는 혜택",
  all: "모두 보기",
  streets: "상점가 {{n}}곳",
  shops: "가게 {{n}}곳",
  openMap: "산책 지도 열기",
  typeHead: "QR 코드가 읽히지 않을 때",
  typeField: "QR 코드 아래의 번호",
  typeWrong:
    "번호는 11자입니다. 포스터의 QR 코드 아래를 다시 확인해 주세요. 가게로 보낸 편지의 번호는 12자입니다.",
  typeTooMany:
    "잘못된 번호가 계속 입력되어 편지 번호를 받지 않고 있습니다. 10분쯤 기다렸다가 다시 시도해 주세요.",
  typeButton: "열기",
  today: "오늘까지",
  untilDay: "{{day}}까지",
  none: "지금은 혜택이 없습니다.",
} satisfies (typeof ja)["home"];

export const streetPage = {
  list: "상점가",
  associations: "상인회",
  stations: "가까운 역: {{stations}}",
  shops: "가게",
  progress: "{{visited}}/{{total}} 찍었습니다",
} satisfies (typeof ja)["streetPage"];

export const promotionPage = {
  title: "혜택과 소식",
  offer: "혜택",
  coupon: "쿠폰",
  news: "소식",
  none: "지금은 혜택과 소식이 없습니다.",
} satisfies (typeof ja)["promotionPage"];
