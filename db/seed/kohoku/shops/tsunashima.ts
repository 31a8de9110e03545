import { hours, shop } from "../shop.ts";

// prettier-ignore
export const tsunashima = [
  shop(1, "yaohachi", "八百八", "やおはち", "Yao-hachi", "greengrocer", "八",
    hours("9-20", { sun: "9-19", wed: null }), [150, -90], ["wheelchair", "pram", "writing", "cash"], { association: 2 }),
  shop(2, "mugibue", "麦笛ベーカリー", "むぎぶえべーかりー", "Mugibue Bakery", "bakery", "麦",
    hours("8-18", { mon: null }), [-70, 60], ["pram", "cash", "seat"], { association: 0 }),
  shop(3, "minamoto", "酒のみなもと", "さけのみなもと", "Sake Minamoto", "sake", "源",
    hours("10-20", { thu: null }), [-120, 140], ["cash"], { association: 1, minimumYen: 500 }),
  shop(4, "chachaen", "茶々園", "ちゃちゃえん", "Chacha-en", "tea", "茶",
    hours("10-18:30", { tue: null }), [-40, -110], ["wheelchair", "cash", "writing", "seat"], { association: 0, mode: "till" }),
  shop(5, "hanadayori", "花だより", "はなだより", "Hanadayori", "flowers", "花",
    hours("9:30-19"), [60, 120], ["cash", "pram"], { association: 3 }),
  shop(6, "honen", "本園", "ほんえん", "Hon-en", "books", "本",
    hours("10-18", { mon: null }), [60, -10], ["wheelchair", "pram", "writing", "cash"], { association: 2 }),
  shop(7, "tsunanoyu", "つなの湯", "つなのゆ", "Tsuna-no-yu", "bath", "湯",
    hours("14-22", { fri: null }), [-210, -40], ["cash", "toilet", "writing"], { association: 4, mode: "staff" }),
  shop(8, "komefusa", "米房", "こめふさ", "Komefusa", "rice", "米",
    hours("9-20", { wed: null }), [330, -170], ["wheelchair", "cash"], { association: 6 }),
  shop(9, "uonami", "魚波", "うおなみ", "Uonami", "fish", "波",
    hours("9-18:30", { sun: null }, true), [-160, 230], ["cash"], { association: 1 }),
  shop(10, "yuyake-koyake", "喫茶と洋食 ゆうやけこやけ綱島みなみ店", "きっさとようしょく ゆうやけこやけつなしまみなみてん", "Café & Grill Yūyake Koyake Tsunashima South", "restaurant", "喫",
    hours("11-21", { tue: null }), [310, -300], ["wheelchair", "pram", "nappy", "toilet", "seat", "multilingual", "cash"], { association: 5, minimumYen: 300, mode: "till" }),
];
