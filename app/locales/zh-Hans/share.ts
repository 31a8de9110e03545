import type { share as ja } from "#app/locales/ja/share.ts";

export const share = {
  head: "告诉朋友",
  line: "用LINE发送",
  other: "用其他应用发送",
  address: "本页的网址",
  copy: "复制",
  copied: "已复制",
  calendar: "把休息日和优惠加入日历",
  rallyCalendar: "把日程加入日历",
  feeds: "用RSS订阅新的优惠和通知",
} satisfies typeof ja;
