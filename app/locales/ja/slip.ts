export const slip = {
  photo: "お店の写真",
  weekdays: "平日",
  weekend: "土日",
  days: "毎週 {{days}}",
  stock: "限定{{n}}",
  perCard: "カード1枚で{{n}}回",
  soldOut: "売り切れ",
  here: "この通りの特典・お知らせ",
  filter: "しぼりこむ",
  all: "すべて",
  allStreets: "すべての商店街",
  noneHere: "この条件の特典・お知らせは、いまはありません。",
};
