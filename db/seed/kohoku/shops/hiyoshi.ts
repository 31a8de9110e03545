import { hours, shop } from "../shop.ts";

// prettier-ignore
export const hiyoshi = [
  shop(11, "torifusa", "鳥房", "とりふさ", "Torifusa", "cafe", "鳥",
    hours("10-19", { tue: null }), [-90, 30], ["wheelchair", "pram", "seat", "toilet", "cash"], { association: 0, mode: "till" }),
  shop(12, "suzuka", "寿々菓", "すずか", "Suzuka", "sweets", "寿",
    hours("9:30-18:30", { wed: null }), [-150, -60], ["pram", "cash", "writing"], { association: 0 }),
  shop(13, "iroha", "筆と紙 いろは", "ふでとかみ いろは", "Iroha Brush & Paper", "books", "筆",
    hours("10-18", { sun: null }, true), [-200, 90], ["writing", "cash"], { association: 2 }),
  shop(14, "ichou-shobo", "いちょう通り書林", "いちょうどおりしょりん", "Ichō-dōri Books", "books", "林",
    hours("10-20"), [110, -70], ["wheelchair", "pram", "writing", "cash", "multilingual"], { association: 3 }),
  shop(15, "marusan", "丸三精肉", "まるさんせいにく", "Marusan Meats", "butcher", "丸",
    hours("10-19", { sun: null }), [-130, 170], ["cash"], { association: 1, minimumYen: 100 }),
  shop(16, "komuginoki", "ベーカリー コムギノキ", "べーかりー こむぎのき", "Bakery Komuginoki", "bakery", "粉",
    hours("7:30-18", { mon: null }), [-260, -20], ["pram", "cash", "seat"], { association: 2 }),
  shop(17, "hinode-tokei", "日の出時計店", "ひのでとけいてん", "Hinode Clocks", "craft", "時",
    hours("10-18", { wed: null, thu: null }), [-60, -140], ["cash", "writing"], { association: 0 }),
  shop(18, "atelier-sora", "Atelier Sora", "あとりえ そら", "Atelier Sora", "clothes", "布",
    hours("11-19", { tue: null }), [-220, -180], ["pram", "multilingual"], { association: 4, mode: "staff" }),
  shop(19, "hidamari", "定食 ひだまり", "ていしょく ひだまり", "Hidamari Diner", "restaurant", "陽",
    hours("11:30-14:30,17-21", { sun: null }), [-310, 120], ["cash", "seat", "wheelchair"], { association: 1, minimumYen: 300 }),
  shop(20, "tsumugi", "美容室 つむぎ", "びようしつ つむぎ", "Tsumugi Hair", "beauty", "紬",
    hours("9-18", { mon: null }), [150, -190], ["writing", "seat", "nappy"], { association: 3 }),
];
