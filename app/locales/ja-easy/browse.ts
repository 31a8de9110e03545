import type { ja } from "#app/locales/ja/index.ts";

export const home = {
  title: "こうほくの {商店街|しょうてんがい}を {歩|ある}く スタンプラリー",
  brandVertical: "ちょいより\n{散歩|さんぽ}",
  leaf: "{秋|あき}",
  channel: { digital: "スマホ", paper: "{紙|かみ}の カード" },
  period: "{{from}}から {{to}}まで",
  scale: "{{streets}}の {商店街|しょうてんがい}・{{shops}}の {店|みせ}",
  steps: {
    visit: "{店|みせ}に {行|い}く",
    scan: "QRを {読|よ}む",
    press: "{押|お}す",
  },
  start: "{店|みせ}の QRコードを、スマホの カメラで {読|よ}みます。",
  offers: "いまの おとく",
  all: "{全部|ぜんぶ} {見|み}る",
  streets: "{{n}}の {商店街|しょうてんがい}",
  shops: "{店|みせ} {{n}}",
  openMap: "{散歩|さんぽ}の {地図|ちず}を {開|ひら}く",
  typeHead: "QRコードが {読|よ}めない とき",
  typeField: "QRコードの {下|した}の {番号|ばんごう}",
  typeWrong:
    "{番号|ばんごう}は 11{文字|もじ}です。ポスターの QRの {下|した}を、もう{一度|いちど} {見|み}てください。{店|みせ}への {手紙|てがみ}の {番号|ばんごう}は 12{文字|もじ}です。",
  typeTooMany:
    "ちがう {番号|ばんごう}が {何回|なんかい}も {来|き}ました。10{分|ぷん}くらい {待|ま}って、もう{一度|いちど} ためして ください。",
  typeButton: "{開|ひら}く",
  today: "きょうまで",
  untilDay: "{{day}}まで",
  none: "いま、おとくな ことは ありません。",
} satisfies (typeof ja)["home"];

export const streetPage = {
  list: "{商店街|しょうてんがい}",
  associations: "{通|とお}りの {会|かい}",
  stations: "{近|ちか}い {駅|えき}は {{stations}}",
  shops: "{店|みせ}",
  progress: "{{visited}}/{{total}} {押|お}しました",
} satisfies (typeof ja)["streetPage"];

export const promotionPage = {
  title: "おとく・お{知|し}らせ",
  offer: "おとく",
  coupon: "クーポン",
  news: "お{知|し}らせ",
  none: "いまは ありません。",
} satisfies (typeof ja)["promotionPage"];
