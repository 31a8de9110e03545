import type { ja } from "#app/locales/ja/index.ts";

export const categories = {
  greengrocer: "{野菜|やさい}と {果物|くだもの}の {店|みせ}",
  fish: "{魚|さかな}の {店|みせ}",
  butcher: "{肉|にく}の {店|みせ}",
  rice: "お{米|こめ}の {店|みせ}",
  tea: "お{茶|ちゃ}の {店|みせ}",
  sake: "お{酒|さけ}の {店|みせ}",
  restaurant: "ごはんの {店|みせ}",
  bakery: "パンの {店|みせ}",
  sweets: "お{菓子|かし}の {店|みせ}",
  flowers: "{花|はな}の {店|みせ}",
  cafe: "{喫茶店|きっさてん}",
  bath: "お{風呂|ふろ}の {店|みせ}",
  craft: "{作|つく}る・{直|なお}す {店|みせ}",
  books: "{本|ほん}と ノートの {店|みせ}",
  clothes: "{服|ふく}の {店|みせ}",
  beauty: "{髪|かみ}を {切|き}る {店|みせ}",
  other: "その{他|た}",
  booth: "{出店|しゅってん}",
  library: "{図書館|としょかん}",
  "book-pickup": "{本|ほん}を {受|う}けとる ところ",
  park: "{公園|こうえん}",
  riverside: "{川|かわ}の そば",
  stadium: "{競技場|きょうぎじょう}",
  station: "{駅|えき}",
} satisfies (typeof ja)["categories"];

export const amenities = {
  wheelchair: "{車|くるま}いすで {入|はい}れます",
  pram: "ベビーカーで {入|はい}れます",
  writing: "{紙|かみ}に {書|か}いて {話|はな}せます",
  cash: "{現金|げんきん}で {払|はら}えます",
  toilet: "トイレが あります",
  nappy: "おむつを かえられます",
  seat: "いすが あります",
  multilingual: "{外国語|がいこくご}の メニューが あります",
} satisfies (typeof ja)["amenities"];

export const opening = {
  open: "{開|あ}いて います",
  until: "{{time}}まで",
  openUntil: "{開|あ}いて います　{{time}}まで",
  closed: "{閉|し}まって います",
  closedToday: "きょうは {休|やす}みです",
  next: "{{day}} {{time}}に {開|あ}きます",
  span: "{{open}}から {{close}}",
  hours: "{開|あ}いて いる {時間|じかん}",
  today: "きょう（{{weekday}}）",
  off: "{休|やす}みの {日|ひ}",
  holidays: "{祝日|しゅくじつ}は {休|やす}みです",
} satisfies (typeof ja)["opening"];

export const shopPage = {
  stampedOn: "{{day}}に {押|お}しました",
  station: "{{station}}{駅|えき}から {歩|ある}いて {{minutes}}{分|ふん}",
  ease: "できる こと",
  notStamped: "まだ {押|お}して いません",
  onMap: "{地図|ちず}で {見|み}る",
} satisfies (typeof ja)["shopPage"];
