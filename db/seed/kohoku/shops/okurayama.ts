import { hours, shop } from "../shop.ts";

// prettier-ignore
export const okurayama = [
  shop(21, "umegoyomi", "梅ごよみ", "うめごよみ", "Umegoyomi", "sweets", "梅",
    hours("9-18", { tue: null }), [-60, 90], ["pram", "cash", "writing", "seat"], { association: 1 }),
  shop(22, "shiroi-coffee", "白い珈琲", "しろいこーひー", "Shiroi Coffee", "cafe", "白",
    hours("9-18", { wed: null }), [-120, 30], ["wheelchair", "pram", "seat", "toilet", "multilingual"], { association: 1, mode: "till" }),
  shop(23, "somewa", "藍工房 そめわ", "あいこうぼう そめわ", "Somewa Indigo", "craft", "藍",
    hours("10-17", { mon: null, tue: null }), [-180, 120], ["cash", "multilingual"], { association: 1 }),
  shop(24, "remon-shobo", "れもん書房", "れもんしょぼう", "Remon Books", "books", "頁",
    hours("10-19"), [90, 40], ["wheelchair", "pram", "writing", "cash"], { association: 0 }),
  shop(25, "rinpu", "自転車の輪風", "じてんしゃのりんぷう", "Rinpū Cycles", "craft", "輪",
    hours("10-19", { thu: null }), [140, -60], ["cash", "writing"], { association: 0 }),
  shop(26, "maruyama-pan", "パンと暮らしの店 まるやま", "ぱんとくらしのみせ まるやま", "Maruyama Bread & Living", "bakery", "山",
    hours("8:30-17:30", { mon: null }), [-230, -50], ["pram", "cash", "seat", "nappy"], { association: 1, mode: "till" }),
  shop(27, "oka-shokudo", "オリーブの丘食堂", "おりーぶのおかしょくどう", "Olive Hill Kitchen", "restaurant", "丘",
    hours("11-15,17-21", { mon: null }), [60, -150], ["wheelchair", "pram", "toilet", "seat", "multilingual", "cash"], { association: 0, minimumYen: 500 }),
  shop(28, "minori", "青果 みのり", "せいか みのり", "Minori Fruit & Veg", "greengrocer", "実",
    hours("9-19", { sun: null }, true), [190, 80], ["cash", "wheelchair"], { association: 0 }),
  shop(29, "hanasaka", "花坂", "はなさか", "Hanasaka", "flowers", "坂",
    hours("10-19"), [-70, -110], ["pram", "cash"]),
  shop(30, "sakanoue", "坂の上理髪店", "さかのうえりはつてん", "Sakanoue Barber", "beauty", "髪",
    hours("9-18:30", { mon: null }), [-280, 160], ["cash", "writing"], { association: 1, mode: "staff" }),
];
