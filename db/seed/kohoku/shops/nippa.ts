import { hours, shop } from "../shop.ts";

// prettier-ignore
export const nippa = [
  shop(101, "binya", "瓶屋", "びんや", "Bin-ya", "sake", "瓶",
    hours("10-20", { wed: null }), [-60, 40], ["cash"]),
  shop(102, "wantosaji", "椀と匙", "わんとさじ", "Wan to Saji", "restaurant", "椀",
    hours("11-15,17-20:30", { mon: null }), [70, 60], ["cash", "seat", "wheelchair", "pram"], { minimumYen: 300 }),
  shop(103, "tsuchinoko", "畑の直売所 つちのこ", "はたけのちょくばいじょ つちのこ", "Tsuchinoko Farm Stand", "greengrocer", "畑",
    hours("9-16", { tue: null }), [-150, 110], ["pram", "cash"]),
  shop(104, "hagoromo", "羽衣クリーム堂", "はごろもくりーむどう", "Hagoromo Cream", "sweets", "羽",
    hours("10-18", { wed: null }), [110, -50], ["pram", "cash", "seat", "multilingual"]),
  shop(105, "asanagi", "製パン 朝凪", "せいぱん あさなぎ", "Asanagi Bread", "bakery", "朝",
    hours("7-17", { sun: null }, true), [-90, -70], ["pram", "cash"]),
  shop(106, "nejimaki", "町工場カフェ ねじまき", "まちこうばかふぇ ねじまき", "Nejimaki Factory Café", "cafe", "工",
    hours("9-18", { mon: null }), [160, 20], ["wheelchair", "toilet", "seat", "nappy"], { mode: "till" }),
  shop(107, "tsurukame", "金物の鶴亀", "かなもののつるかめ", "Tsurukame Hardware", "craft", "鶴",
    hours("9-18", { sun: null }), [40, 150], ["cash", "writing"]),
  shop(108, "hirameki", "北の魚屋 ひらめき", "きたのさかなや ひらめき", "Hirameki Fish", "fish", "北",
    hours("9-18:30", { wed: null }), [-180, -20], ["cash"]),
  shop(109, "tomarigi", "美容室 とまり木", "びようしつ とまりぎ", "Tomarigi Hair", "beauty", "木",
    hours("9:30-18:30", { mon: null }), [30, -160], ["writing", "seat"]),
  shop(110, "aozora-shokai", "ワークウェアと普段着の店 あおぞら商会", "わーくうぇあとふだんぎのみせ あおぞらしょうかい", "Aozora Workwear & Everyday Clothes", "clothes", "着",
    hours("10-19", { thu: null }), [200, -120], ["wheelchair", "writing", "cash"], { mode: "staff" }),
];
