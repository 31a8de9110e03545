import type { ja } from "#app/locales/ja/index.ts";

export const home = {
  title: "漫步港北商店街的集章活动",
  brandVertical: "顺路\n散步",
  leaf: "秋",
  channel: { digital: "手机", paper: "纸质卡" },
  period: "{{from}} – {{to}}",
  scale: "{{streets}}条商店街、{{shops}}家店铺",
  steps: { visit: "走进店铺", scan: "扫二维码", press: "盖章" },
  start: "用手机相机扫一扫店里的二维码就行。",
  offers: "当前优惠",
  all: "全部",
  streets: "{{n}}条商店街",
  shops: "{{n}}家店",
  openMap: "打开散步地图",
  typeHead: "扫不出二维码时",
  typeField: "二维码下方的编号",
  typeWrong:
    "编号为11位。请再核对一下海报上二维码的下方。寄给店铺的信件编号为12位。",
  typeTooMany:
    "输入的错误编号太多，暂时不受理信件编号。请等10分钟左右再试一次。",
  typeButton: "打开",
  today: "今天截止",
  untilDay: "截至{{day}}",
  none: "目前没有优惠。",
} satisfies (typeof ja)["home"];

export const streetPage = {
  list: "商店街",
  associations: "商户会",
  stations: "最近车站：{{stations}}",
  shops: "店铺",
  progress: "已盖章 {{visited}}/{{total}}",
} satisfies (typeof ja)["streetPage"];

export const promotionPage = {
  title: "优惠与消息",
  offer: "优惠",
  coupon: "优惠券",
  news: "消息",
  none: "目前没有优惠和消息。",
} satisfies (typeof ja)["promotionPage"];
