import type { ja } from "#app/locales/ja/index.ts";

export const coupon = {
  onCard: "앞으로 *{{n}}*번 쓸 수 있습니다",
  inAll: "모두 {{n}}장 남음",
  first: "먼저 스탬프를 1개 찍어 주세요",
  firstWhy:
    "쿠폰은 스탬프 카드가 있어야 쓸 수 있습니다. 가게의 QR 코드를 스캔해서 찍으면 카드가 생깁니다.",
  ask: "어려울 때는 창구로",
  open: "가게 직원에게 보여 주고 쓰기",
  show: "가게 직원에게 보여 주세요",
  showWhy:
    "가게 직원이 사용합니다. 쓴 뒤 10분 동안은 가게에서만 취소할 수 있습니다.",
  slide: "오른쪽으로 밀어서 쓰기",
  byButton: "버튼으로 쓰기",
  sure: "지금 쓸까요? 10분 동안은 가게에서만 취소할 수 있습니다.",
  use: "네, 쓰겠습니다",
  used: "사용했습니다",
  number: "번호 {{number}}",
  clock: "지금",
  same: "가게 화면에도 같은 번호가 나옵니다.",
  mistake:
    "잘못 눌렀으면 10분 안에 가게 직원에게 말해 주세요. 가게에서 취소할 수 있습니다.",
  usedAt: "{{day}} {{time}}에 사용했습니다",
  undone: "가게에서 취소했습니다",
  undoneWhy: "이 쿠폰을 다시 쓸 수 있습니다.",
  back: "쿠폰으로 돌아가기",
  toShop: "가게 페이지 보기",
  toOthers: "지금의 혜택 보기",
  over: "끝났습니다",
  overWhy: "{{day}}까지였습니다. 가게 페이지에서 다른 혜택을 볼 수 있습니다.",
  refused: {
    withdrawn: "가게에서 이 쿠폰을 내렸습니다.",
    "not-started": "아직 쓸 수 없습니다. {{day}}부터 쓸 수 있습니다.",
    ended: "이 쿠폰의 기간이 끝났습니다.",
    "sold-out": "다 팔렸습니다. 다른 혜택을 봐 주세요.",
    "used-up": "이 카드로는 이미 사용했습니다.",
    "none-left": "모두 없어졌습니다. 다른 혜택을 봐 주세요.",
    "not-now":
      "지금은 쓸 수 없습니다. 쓸 수 있는 요일과 시간을 보고 다시 와 주세요.",
    unknown: "이 쿠폰을 찾을 수 없습니다.",
  },
} satisfies (typeof ja)["coupon"];
