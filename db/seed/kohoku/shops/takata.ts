import { hours, shop } from "../shop.ts";

// prettier-ignore
export const takata = [
  shop(71, "inaho", "稲穂米穀", "いなほべいこく", "Inaho Rice", "rice", "稲",
    hours("9-18", { sun: null }, true), [-70, 50], ["cash", "writing"]),
  shop(72, "tani", "谷精肉", "たにせいにく", "Tani Meats", "butcher", "谷",
    hours("10-19", { wed: null }), [60, 70], ["cash"], { minimumYen: 100 }),
  shop(73, "toretate", "高田野菜市 とれたて", "たかたやさいいち とれたて", "Toretate Farm Market", "greengrocer", "菜",
    hours("9-17", { mon: null }), [-140, 120], ["wheelchair", "pram", "cash", "toilet"]),
  shop(74, "takaoka-en", "高丘園", "たかおかえん", "Takaoka-en", "tea", "高",
    hours("10-18", { sun: null }), [110, -40], ["cash", "seat"]),
  shop(75, "mori-no-tokei", "喫茶 森のとけい", "きっさ もりのとけい", "Mori no Tokei", "cafe", "森",
    hours("9-18", { tue: null }), [-60, -90], ["wheelchair", "seat", "toilet", "pram"], { mode: "till" }),
  shop(76, "fukurou", "ふくろう書店", "ふくろうしょてん", "Fukurō Books", "books", "梟",
    hours("10-19", { wed: null }), [150, 80], ["writing", "wheelchair"]),
  shop(77, "muginoka", "手打ちうどん 麦の香", "てうちうどん むぎのか", "Udon Mugi-no-ka", "restaurant", "打",
    hours("11-15,17-20", { thu: null }), [-190, -20], ["cash", "seat", "nappy"], { minimumYen: 300 }),
  shop(78, "tamanoya", "珠乃屋", "たまのや", "Tama-no-ya", "sweets", "珠",
    hours("9-18", { mon: null }), [30, 160], ["pram", "cash", "writing"]),
  shop(79, "kachari", "自転車と鍵の店 カチャリ", "じてんしゃとかぎのみせ かちゃり", "Kachari Cycles & Keys", "craft", "鍵",
    hours("10-18:30", { wed: null }), [200, -110], ["cash"], { mode: "staff" }),
  shop(80, "tsukimidai", "地酒 月見台", "じざけ つきみだい", "Tsukimidai Sake", "sake", "月",
    hours("11-20", { tue: null }), [40, -170], ["cash"]),
];
