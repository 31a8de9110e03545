import type { ja } from "#app/locales/ja/index.ts";

export const common = {
  brand: "잠깐들러 산책",
  brandShort: "잠깐들러 산책",
  sealWord: "寄",
  pageTitle: "{{page}} | 잠깐들러 산책",
  sample: "견본",
  language: "언어 선택",
  languages: {
    ja: "日本語",
    "ja-easy": "やさしい日本語",
    en: "English",
    "zh-Hans": "简体中文",
    ko: "한국어",
  },
  trouble: "도움이 필요할 때",
  tabs: { home: "홈", map: "지도", card: "카드", offers: "혜택" },
  mainMenu: "메뉴",
  separator: "·",
  skip: "본문으로",
  aboutSite: "이 사이트에 대하여",
  privacy: "개인정보",
  accessibility: "접근성",
  terms: "이용 규칙",
  commerce: "특정상거래법 표기",
  number: "{{number}}번",
  minutes: "*{{minutes}}* 분",
  minutesPlain: "도보 {{minutes}}분",
  stamped: "찍었습니다",
  notStamped: "아직입니다",
  sampleNote: "가게 이름은 모두 견본(가상)입니다.",
} satisfies (typeof ja)["common"];

export const errors = {
  notFound: "페이지를 찾을 수 없습니다",
  notFoundWhy: "주소가 잘못되었거나 없어진 페이지입니다.",
  failed: "문제가 생겼습니다",
  failedWhy:
    "찍은 스탬프는 그대로 있습니다. 잠시 후 페이지를 다시 열어 주세요.",
  noRally: "지금은 열리고 있는 잠깐들러 산책이 없습니다",
  noRallyWhy: "다음 일정이 정해지면 여기에 알려 드립니다.",
} satisfies (typeof ja)["errors"];
