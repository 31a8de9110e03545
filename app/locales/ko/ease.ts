import type { ease as ja } from "#app/locales/ja/ease.ts";

/** Looking for shops by what is easy to use. */
export const ease = {
  filter: "편의 시설로 찾기",
  show: "이 조건으로 보기",
  clear: "조건 지우기",
  count: "조건에 맞는 가게 {{n}}곳",
  none: "지금은 조건에 맞는 가게가 없습니다. 조건을 줄여 다시 찾아 주세요.",
  ofStreet: "맞는 가게 {{n}}곳",
  step0: "입구에 턱이 없습니다",
  step: "입구 턱 {{cm}}cm 이하",
  badge: {
    flat: "입구 턱 2cm 이하",
    wheelchair: "휠체어",
    pram: "유모차",
    nappy: "기저귀 교환",
    nursing: "수유",
    toilet: "화장실",
    seat: "의자",
    multilingual: "외국어 메뉴",
  },
} satisfies typeof ja;
