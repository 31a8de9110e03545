import type { ja } from "#app/locales/ja/index.ts";

export const landing = {
  title: "{{shop}}的章",
  offer: "今日优惠",
  off: "店铺今天休息。仍然可以盖章。",
  until: "截至{{day}}",
  press: "盖章",
  note: "免注册、免费。每家店铺限1次。",
  noteDaily: "免注册、免费。每家店铺每天限1次。",
  noteTill: "请结账后盖章。每家店铺限1次。",
  noteStaff: "请向店员出示您的卡号。",
  sealLabel: "{{street}} {{shop}} 的盖章处",
  sealBand: "年月日",
  sealNumber: "No.{{number}}",
  minimum: "消费满{{yen}}日元盖1个章",
  unsent: "还没有发送。有信号后会自动发送。",
} satisfies (typeof ja)["landing"];

export const refusals = {
  unknown: {
    head: "找不到这个编号",
    why: "二维码不完整，或编号有误。",
    what: "请用相机再扫一次。",
  },
  unpublished: {
    head: "这次散步尚未公布",
    why: "公布并开始后，就可以用这个二维码盖章。",
    what: "请在开始后再打开这个页面。",
  },
  revoked: {
    head: "这个二维码已更换",
    why: "店里有新的二维码。",
    what: "请向店员询问。",
  },
  withdrawn: {
    head: "此处已退出活动",
    why: "用这个二维码不能再盖章了。",
    what: "您已盖的章*都还在*。",
  },
  ended: {
    head: "顺路散步已经结束",
    why: "盖章期间已过。",
    what: "您已盖的章*都还在*。",
  },
  "not-started": {
    head: "活动即将开始",
    why: "{{day}}起可以盖章。",
    what: "请在活动开始后再打开这个页面。",
  },
  paused: {
    head: "活动暂停中",
    why: "{{message}}",
    what: "您已盖的章*都还在*。",
    board: "暂停",
  },
  seeCard: "查看集章卡",
  seeHome: "回到首页",
} satisfies (typeof ja)["refusals"];

export const inApp = {
  head: "请用平时的浏览器\n打开本页",
  why: "在应用内的页面盖章，之后可能会看不到。",
  lineButton: "用浏览器打开",
  step1Ios: "点击屏幕上的 *…* 或分享图标",
  step2Ios: "选择 *用浏览器打开*",
  step1Android: "点击右上角的 *…*",
  step2Android: "选择 *用浏览器打开*",
  here: "就在这里盖章",
} satisfies (typeof ja)["inApp"];
