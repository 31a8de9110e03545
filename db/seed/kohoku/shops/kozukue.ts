import { hours, shop } from "../shop.ts";

// prettier-ignore
export const kozukue = [
  shop(51, "oguruma", "城下菓子 おぐるま", "じょうかがし おぐるま", "Oguruma Castle Sweets", "sweets", "城",
    hours("9-18", { tue: null }), [-80, -40], ["pram", "cash", "writing"]),
  shop(52, "yunagi", "夕凪湯", "ゆうなぎゆ", "Yūnagi-yu", "bath", "夕",
    hours("14-22", { mon: null }), [-170, -90], ["cash", "toilet"], { mode: "staff" }),
  shop(53, "manpuku", "小机食堂 まんぷく", "こづくえしょくどう まんぷく", "Kozukue Manpuku Diner", "restaurant", "満",
    hours("11-14:30,17-20:30", { sun: null }), [60, -70], ["cash", "seat", "wheelchair"], { minimumYen: 300 }),
  shop(54, "horibata", "堀端酒店", "ほりばたさけてん", "Horibata Sake", "sake", "堀",
    hours("10-20", { wed: null }), [-120, 60], ["cash"]),
  shop(55, "aoyagi", "畳の青柳", "たたみのあおやぎ", "Aoyagi Tatami", "craft", "畳",
    hours("8:30-17", { sun: null }, true), [150, -30], ["cash", "writing"]),
  shop(56, "sorairo", "空色喫茶", "そらいろきっさ", "Sorairo Coffee", "cafe", "空",
    hours("9-18", { thu: null }), [90, 60], ["wheelchair", "pram", "seat", "toilet"], { mode: "till" }),
  shop(57, "yaonobu", "八百信", "やおのぶ", "Yao-nobu", "greengrocer", "信",
    hours("9-19", { wed: null }), [-240, -30], ["cash"]),
  shop(58, "shiroyama", "肉の城山", "にくのしろやま", "Shiroyama Meats", "butcher", "肉",
    hours("10-18:30", { mon: null }), [30, -160], ["cash", "pram"]),
  shop(59, "sunrise", "理容 サンライズ", "りよう さんらいず", "Sunrise Barber", "beauty", "旭",
    hours("9-18:30", { mon: null }), [210, 70], ["cash", "writing"]),
  shop(60, "hataya", "旗屋書店", "はたやしょてん", "Hataya Books", "books", "旗",
    hours("10-18:30", { tue: null }), [-60, 150], ["writing", "wheelchair"]),
];
