import type { ja } from "#app/locales/ja/index.ts";

export const common = {
  brand: "顺路散步",
  brandShort: "顺路散步",
  sealWord: "顺",
  pageTitle: "{{page}}｜顺路散步",
  sample: "示例",
  language: "选择语言",
  languages: {
    ja: "日本語",
    "ja-easy": "やさしい日本語",
    en: "English",
    "zh-Hans": "简体中文",
    ko: "한국어",
  },
  trouble: "遇到问题时",
  tabs: { home: "首页", map: "地图", card: "集章卡", offers: "优惠" },
  mainMenu: "菜单",
  separator: "、",
  skip: "跳到正文",
  aboutSite: "关于本网站",
  privacy: "隐私",
  accessibility: "无障碍",
  terms: "使用须知",
  commerce: "特定商业交易法公示",
  number: "{{number}}号",
  minutes: "*{{minutes}}* 分钟",
  minutesPlain: "步行{{minutes}}分钟",
  stamped: "已盖章",
  notStamped: "未盖章",
  sampleNote: "店名均为示例（虚构）。",
} satisfies (typeof ja)["common"];

export const errors = {
  notFound: "找不到这个页面",
  notFoundWhy: "网址有误，或页面已不存在。",
  failed: "页面出了点问题",
  failedWhy: "您已盖的章不会丢失。请稍等片刻，再打开一次。",
  noRally: "目前没有正在举办的顺路散步",
  noRallyWhy: "下一次举办时间确定后，会在这里公布。",
} satisfies (typeof ja)["errors"];
