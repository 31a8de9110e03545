import { hours, shop } from "../shop.ts";

// prettier-ignore
export const osone = [
  shop(61, "kawabe", "川辺書房", "かわべしょぼう", "Kawabe Books", "books", "川",
    hours("10-18:30", { tue: null }), [-60, 170], ["writing", "wheelchair", "pram"]),
  shop(62, "natsudo", "夏堂", "なつどう", "Natsu-dō", "sweets", "夏",
    hours("10-17", { wed: null }), [20, 330], ["wheelchair", "pram", "cash"]),
  shop(63, "hisui", "翡翠珈琲", "ひすいこーひー", "Hisui Coffee", "cafe", "翠",
    hours("9-18", { mon: null }), [60, 230], ["wheelchair", "seat", "toilet", "multilingual"], { mode: "till" }),
  shop(64, "daisuke", "鮨 大助", "すし だいすけ", "Sushi Daisuke", "restaurant", "助",
    hours("11:30-14,17-21", { wed: null }), [-30, 40], ["cash"], { minimumYen: 500 }),
  shop(65, "osone-bread", "大曽根ブレッド&バター", "おおそねぶれっどあんどばたー", "Ōsone Bread & Butter", "bakery", "香",
    hours("8-18", { mon: null }), [80, -30], ["pram", "cash", "seat", "nappy"]),
  shop(66, "uohashi", "魚橋", "うおはし", "Uohashi", "fish", "橋",
    hours("9-18:30", { sun: null }), [-100, -60], ["cash"]),
  shop(67, "minami-seika", "南青果", "みなみせいか", "Minami Greens", "greengrocer", "南",
    hours("9-19", { thu: null }), [30, -140], ["cash", "wheelchair", "pram"]),
  shop(68, "harito-ito", "仕立て処 針と糸", "したてどころ はりといと", "Hari to Ito Tailors", "clothes", "針",
    hours("10-18", { sun: null }), [120, 110], ["writing", "cash"], { mode: "staff" }),
  shop(69, "tsuyukusa", "花と緑の店 つゆくさ", "はなとみどりのみせ つゆくさ", "Tsuyukusa Flowers", "flowers", "露",
    hours("10-18:30"), [-140, 70], ["pram", "cash"]),
  shop(70, "tsutsuminoyu", "堤の湯", "つつみのゆ", "Tsutsumi-no-yu", "bath", "堤",
    hours("14-22", { thu: null }), [-40, -240], ["cash", "toilet"]),
];
