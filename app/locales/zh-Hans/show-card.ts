import type { ja } from "#app/locales/ja/index.ts";

export const showCard = {
  title: "出示给店员",
  link: "出示给店员（二维码）",
  why: "店员扫描这个二维码，就会为您盖章。您也可以念出卡号。",
  number: "卡号",
  qrLabel: "卡号的二维码",
  none: "盖一个章后，这里会显示卡号和二维码。",
  back: "回到集章卡",
} satisfies (typeof ja)["showCard"];
