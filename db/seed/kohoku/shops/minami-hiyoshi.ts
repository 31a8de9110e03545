import { hours, shop } from "../shop.ts";

// prettier-ignore
export const minamiHiyoshi = [
  shop(81, "matsunone", "松の音", "まつのね", "Matsu-no-ne", "tea", "松",
    hours("10-18", { wed: null }), [-60, -40], ["cash", "writing", "seat"]),
  shop(82, "fuwari", "団地前パン工房 ふわり", "だんちまえぱんこうぼう ふわり", "Fuwari Bread Workshop", "bakery", "窯",
    hours("7:30-17:30", { mon: null }), [80, -60], ["pram", "cash", "seat"]),
  shop(83, "mai", "菓子工房 舞", "かしこうぼう まい", "Mai Confectionery", "sweets", "舞",
    hours("10-18", { tue: null }), [-110, 80], ["pram", "cash", "multilingual"]),
  shop(84, "yaohatsu", "八百初", "やおはつ", "Yao-hatsu", "greengrocer", "初",
    hours("9-19", { sun: null }), [50, 90], ["wheelchair", "cash"]),
  shop(85, "sankakuya", "コロッケの三角屋", "ころっけのさんかくや", "Sankaku-ya Croquettes", "butcher", "角",
    hours("10-19", { wed: null }), [130, 30], ["cash", "pram"], { minimumYen: 100 }),
  shop(86, "hidamari-tei", "中華そば 日なた亭", "ちゅうかそば ひなたてい", "Hinata-tei Ramen", "restaurant", "亭",
    hours("11-15,17-21", { mon: null }), [-170, -10], ["cash", "seat"], { minimumYen: 300 }),
  shop(87, "honcho-bungu", "本町文具", "ほんちょうぶんぐ", "Honchō Stationery", "books", "文",
    hours("9-18:30", { sun: null }, true), [20, 180], ["writing", "cash"]),
  shop(88, "mintleaf", "美容室 ミントリーフ", "びようしつ みんとりーふ", "Mint Leaf Hair", "beauty", "葉",
    hours("9:30-18:30", { tue: null }), [-80, -140], ["writing", "nappy", "seat"], { mode: "till" }),
  shop(89, "sukibito", "和紙工房 漉き人", "わしこうぼう すきびと", "Sukibito Washi Studio", "craft", "紙",
    hours("10-17", { mon: null, tue: null }), [190, -110], ["multilingual", "writing"], { mode: "staff" }),
  shop(90, "kosuzu", "フラワーショップ 小鈴", "ふらわーしょっぷ こすず", "Kosuzu Flowers", "flowers", "鈴",
    hours("10-19"), [-230, 110], ["pram", "cash"]),
];
