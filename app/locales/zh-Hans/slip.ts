import type { slip as ja } from "#app/locales/ja/slip.ts";

export const slip = {
  photo: "店铺的照片",
  weekdays: "周一至周五",
  weekend: "周六、周日",
  days: "每{{days}}",
  stock: "限量{{n}}份",
  perCard: "每张集章卡可用{{n}}次",
  soldOut: "已售完",
  here: "本街的优惠与消息",
  filter: "筛选",
  all: "全部",
  allStreets: "全部商店街",
  noneHere: "目前没有符合条件的优惠和消息。",
} satisfies typeof ja;
