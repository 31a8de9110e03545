export const home = {
  title: "こうほくの商店街を歩くスタンプラリー",
  brandVertical: "ちょいより\n散歩",
  leaf: "秋",
  channel: { digital: "スマホ", paper: "紙カード" },
  period: "{{from}}〜{{to}}",
  scale: "{{streets}}の商店街・{{shops}}の店",
  steps: { visit: "店に寄る", scan: "QRを読む", press: "押す" },
  start: "お店のQRコードを、スマホのカメラで読むだけです。",
  offers: "いまの特典",
  all: "すべて",
  streets: "{{n}}の商店街",
  shops: "{{n}}店",
  openMap: "散歩の地図をひらく",
  typeHead: "QRコードが読めないとき",
  typeField: "QRコードの下の番号",
  typeWrong:
    "番号は11文字です。ポスターのQRの下を、もう一度たしかめてください。お店への手紙の番号は12文字です。",
  typeTooMany:
    "ちがう番号が続いたため、手紙の番号を受けつけていません。10分ほど待って、もう一度ためしてください。",
  typeButton: "ひらく",
  today: "きょうまで",
  untilDay: "{{day}}まで",
  none: "いまの特典は、まだありません。",
};

export const streetPage = {
  list: "商店街",
  associations: "通り会",
  stations: "最寄り駅 {{stations}}",
  shops: "お店",
  progress: "{{visited}}/{{total}} 押しました",
};

export const promotionPage = {
  title: "特典・お知らせ",
  offer: "特典",
  coupon: "クーポン",
  news: "お知らせ",
  none: "いまは、特典もお知らせもありません。",
};
