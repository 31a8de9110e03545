import { hours, shop } from "../shop.ts";

// prettier-ignore
export const shinYokohama = [
  shop(91, "ekikita", "駅北食堂", "えききたしょくどう", "Ekikita Diner", "restaurant", "駅",
    hours("11-21", { sun: null }), [60, 120], ["cash", "seat", "wheelchair"], { minimumYen: 300 }),
  shop(92, "komadori", "旅弁 こまどり", "たびべん こまどり", "Komadori Bentō", "restaurant", "旅",
    hours("8-20"), [-40, 90], ["wheelchair", "cash", "multilingual"]),
  shop(93, "amane", "染工房 あまね", "そめこうぼう あまね", "Amane Dye Studio", "craft", "染",
    hours("10-18", { mon: null, tue: null }), [160, 60], ["multilingual", "writing"]),
  shop(94, "coffee-stand-1km", "COFFEE STAND 1km", "こーひーすたんど いちきろ", "COFFEE STAND 1km", "cafe", "香",
    hours("7:30-18", { sun: "9-17" }), [-110, 150], ["wheelchair", "multilingual", "seat"], { mode: "till" }),
  shop(95, "enban", "円盤書店", "えんばんしょてん", "Enban Books", "books", "円",
    hours("10-20"), [120, 190], ["wheelchair", "pram", "writing", "multilingual", "toilet"]),
  shop(96, "marumado", "丸窓ベーカリー", "まるまどべーかりー", "Marumado Bakery", "bakery", "窓",
    hours("7-18", { sun: null }, true), [-170, 60], ["pram", "cash"]),
  shop(97, "hitoiki", "横丁酒場 ひといき", "よこちょうさかば ひといき", "Hitoiki Sake Bar", "sake", "息",
    hours("16-22", { sun: null }), [220, 130], ["cash", "multilingual"], { minimumYen: 500, mode: "till" }),
  shop(98, "anemone", "花屋 アネモネ", "はなや あねもね", "Anemone Flowers", "flowers", "咲",
    hours("10-19:30", { wed: null }), [20, 230], ["pram"]),
  shop(99, "pompom-tei", "スタジアム通りの洋食屋 ポムポム亭", "すたじあむどおりのようしょくや ぽむぽむてい", "Pompom-tei Western Kitchen on Stadium Street", "restaurant", "洋",
    hours("11-15,17-21", { mon: null }), [-220, 190], ["wheelchair", "pram", "nappy", "toilet", "seat", "multilingual"], { minimumYen: 500 }),
  shop(100, "umikaze", "帽子屋 うみかぜ", "ぼうしや うみかぜ", "Umikaze Hats", "clothes", "帽",
    hours("11-19", { tue: null }), [-60, 280], ["multilingual", "writing"], { mode: "till" }),
];
