import { hours, shop } from "../shop.ts";

// prettier-ignore
export const myorenji = [
  shop(41, "momodo", "桃堂", "ももどう", "Momo-dō", "sweets", "桃",
    hours("9-18", { thu: null }), [-60, 30], ["wheelchair", "pram", "writing", "cash"], { minimumYen: 100 }),
  shop(42, "kirinoki", "桐の木ベーカリー", "きりのきべーかりー", "Kiri-no-ki Bakery", "bakery", "桐",
    hours("7:30-17:30", { sun: null }), [-110, -40], ["pram", "cash"]),
  shop(43, "hasuike", "蓮池茶房", "はすいけさぼう", "Hasuike Tearoom", "cafe", "蓮",
    hours("10-18", { wed: null }), [-150, 80], ["wheelchair", "seat", "toilet", "nappy", "multilingual"], { mode: "till" }),
  shop(44, "mizukagami", "古書 水鏡", "こしょ みずかがみ", "Mizukagami Old Books", "books", "鏡",
    hours("11-19", { tue: null }), [70, -60], ["writing", "cash"]),
  shop(45, "aoi", "葵美容室", "あおいびようしつ", "Aoi Hair", "beauty", "葵",
    hours("9-18", { mon: null }), [120, 50], ["writing", "seat"]),
  shop(46, "yaoso", "八百惣", "やおそう", "Yao-sō", "greengrocer", "惣",
    hours("9-19", { wed: null }), [-80, 150], ["cash", "wheelchair", "pram"]),
  shop(47, "kaede", "そば処 かえで", "そばどころ かえで", "Soba Kaede", "restaurant", "楓",
    hours("11:30-15,17-20", { mon: null }), [-200, -20], ["cash", "seat"], { minimumYen: 500 }),
  shop(48, "honen-kome", "豊年米店", "ほうねんこめてん", "Hōnen Rice", "rice", "豊",
    hours("9-18", { sun: null }, true), [60, 170], ["cash"]),
  shop(49, "hananoiro", "花のいろ", "はなのいろ", "Hana-no-iro", "flowers", "色",
    hours("10-18:30", { tue: null }), [-40, -150], ["pram"]),
  shop(50, "chikuchiku", "ちくちく手芸店", "ちくちくしゅげいてん", "Chiku-chiku Sewing", "craft", "糸",
    hours("10-18", { wed: null }), [-250, 110], ["writing", "cash", "pram"], { mode: "staff" }),
];
