import type { ja } from "#app/locales/ja/index.ts";

export const landing = {
  title: "{{shop}} 스탬프",
  offer: "오늘의 혜택",
  off: "가게는 오늘 쉽니다. 스탬프는 찍을 수 있습니다.",
  until: "{{day}}까지",
  press: "스탬프 찍기",
  note: "가입 없이 무료입니다. 가게마다 한 번입니다.",
  noteDaily: "가입 없이 무료입니다. 가게마다 하루 한 번입니다.",
  noteTill: "계산한 뒤에 찍어 주세요. 가게마다 한 번입니다.",
  noteStaff: "가게 직원에게 카드 번호를 보여 주세요.",
  sealLabel: "{{street}} {{shop}} 스탬프를 찍는 곳",
  sealBand: "년월일",
  sealNumber: "No.{{number}}",
  minimum: "{{yen}}엔 이상 구매하면 1개",
  unsent: "아직 보내지 못했습니다. 신호가 잡히면 자동으로 보냅니다.",
} satisfies (typeof ja)["landing"];

export const refusals = {
  unknown: {
    head: "이 번호를 찾을 수 없습니다",
    why: "QR 코드가 잘렸거나 번호가 잘못되었습니다.",
    what: "카메라로 다시 스캔해 주세요.",
  },
  unpublished: {
    head: "이 산책은 아직 공개되지 않았습니다",
    why: "공개되어 시작하면 이 QR 코드로 스탬프를 찍을 수 있습니다.",
    what: "시작한 뒤에 이 페이지를 다시 열어 주세요.",
  },
  revoked: {
    head: "이 QR 코드는 새것으로 바뀌었습니다",
    why: "가게에 새 QR 코드가 있습니다.",
    what: "가게 직원에게 물어봐 주세요.",
  },
  withdrawn: {
    head: "이곳은 참여를 마쳤습니다",
    why: "이 QR 코드로는 더 이상 스탬프를 찍을 수 없습니다.",
    what: "찍은 스탬프는 *그대로* 있습니다.",
  },
  ended: {
    head: "잠깐들러 산책이 끝났습니다",
    why: "스탬프를 찍을 수 있는 기간이 지났습니다.",
    what: "찍은 스탬프는 *그대로* 있습니다.",
  },
  "not-started": {
    head: "곧 시작합니다",
    why: "스탬프는 {{day}}부터 찍을 수 있습니다.",
    what: "시작한 뒤에 이 페이지를 다시 열어 주세요.",
  },
  paused: {
    head: "지금은 쉬고 있습니다",
    why: "{{message}}",
    what: "찍은 스탬프는 *그대로* 있습니다.",
    board: "쉬는 중",
  },
  seeCard: "카드 보기",
  seeHome: "홈으로",
} satisfies (typeof ja)["refusals"];

export const inApp = {
  head: "평소 쓰는 브라우저에서\n열어 주세요",
  why: "앱 안의 화면에서는 나중에 스탬프가 보이지 않을 수 있습니다.",
  lineButton: "브라우저에서 열기",
  step1Ios: "화면의 *…* 또는 공유 표시 누르기",
  step2Ios: "*브라우저에서 열기* 선택하기",
  step1Android: "오른쪽 위의 *…* 누르기",
  step2Android: "*브라우저에서 열기* 선택하기",
  here: "그냥 여기서 찍기",
} satisfies (typeof ja)["inApp"];
