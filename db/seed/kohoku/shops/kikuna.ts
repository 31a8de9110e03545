import { hours, shop } from "../shop.ts";

// prettier-ignore
export const kikuna = [
  shop(31, "kikunoya", "菊の家", "きくのや", "Kiku-no-ya", "sweets", "菊",
    hours("9-18:30", { wed: null }), [70, 40], ["pram", "cash", "writing"]),
  shop(32, "fumikiri", "踏切珈琲", "ふみきりこーひー", "Fumikiri Coffee", "cafe", "踏",
    hours("8-18", { thu: null }), [110, -50], ["wheelchair", "seat", "toilet"], { mode: "till" }),
  shop(33, "uotomo", "魚友", "うおとも", "Uotomo", "fish", "友",
    hours("9-19", { sun: null, wed: null }, true), [150, 60], ["cash"]),
  shop(34, "chikuyoen", "竹葉園", "ちくようえん", "Chikuyō-en", "tea", "竹",
    hours("10-18", { sun: null }), [60, 130], ["cash", "writing", "seat"]),
  shop(35, "ranran", "中華 蘭々", "ちゅうか らんらん", "Ranran", "restaurant", "蘭",
    hours("11:30-14:30,17-21:30", { tue: null }), [200, -20], ["cash", "multilingual"], { minimumYen: 300 }),
  shop(36, "nishiki", "錦洋品店", "にしきようひんてん", "Nishiki Clothing", "clothes", "錦",
    hours("10-18", { thu: null }), [180, 140], ["cash", "writing"]),
  shop(37, "ikenohotori", "池のほとり文庫", "いけのほとりぶんこ", "Pondside Books", "books", "池",
    hours("10-19", { mon: null }), [90, -160], ["wheelchair", "pram", "writing", "nappy", "seat"]),
  shop(38, "hotaru", "米と豆 ほたる", "こめとまめ ほたる", "Hotaru Rice & Beans", "rice", "豆",
    hours("9-18", { sun: null }), [250, 70], ["cash"]),
  shop(39, "ippo", "肉処 一歩", "にくどころ いっぽ", "Ippo Meats", "butcher", "歩",
    hours("10-19", { wed: null }), [30, 220], ["cash", "wheelchair"], { minimumYen: 100 }),
  shop(40, "tonton", "靴の修理 トントン", "くつのしゅうり とんとん", "Tonton Shoe Repair", "craft", "靴",
    hours("10-18", { mon: null }), [140, -230], ["cash"], { mode: "staff" }),
];
