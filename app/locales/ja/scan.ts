export const landing = {
  title: "{{shop}}のスタンプ",
  offer: "きょうの特典",
  off: "お店は、本日休業です。スタンプは押せます。",
  until: "{{day}}まで",
  press: "スタンプを押す",
  note: "登録なし・無料。1店舗に1回です。",
  noteDaily: "登録なし・無料。1店舗に1日1回です。",
  noteTill: "お会計のあとに押してください。1店舗に1回です。",
  noteStaff: "お店の人にカードの番号を見せてください。",
  sealLabel: "{{street}} {{shop}} のスタンプを押すところ",
  sealBand: "年月日",
  sealNumber: "No.{{number}}",
  minimum: "{{yen}}円以上のお買い物で1こ",
  unsent: "まだ送れていません。電波が届くと、自動で送ります。",
};

export const refusals = {
  unknown: {
    head: "この番号は見つかりません",
    why: "QRコードが途中で切れているか、番号がまちがっています。",
    what: "もう一度、カメラで読んでみてください。",
  },
  unpublished: {
    head: "この散歩は、まだ公開されていません",
    why: "公開されて期間がはじまると、このQRコードでスタンプを押せます。",
    what: "はじまったら、もう一度ひらいてください。",
  },
  revoked: {
    head: "このQRコードは新しくなりました",
    why: "お店に、新しいQRコードがあります。",
    what: "お店の人に聞いてみてください。",
  },
  withdrawn: {
    head: "ここは参加をおわりました",
    why: "このQRコードでは、もうスタンプを押せません。",
    what: "押したスタンプは*そのまま*です。",
  },
  ended: {
    head: "ちょいより散歩はおわりました",
    why: "スタンプを押せる期間がすぎました。",
    what: "押したスタンプは*そのまま*です。",
  },
  "not-started": {
    head: "もうすぐ はじまります",
    why: "スタンプは{{day}}から押せます。",
    what: "この画面は、はじまってからもう一度ひらいてください。",
  },
  paused: {
    head: "いまは休止中です",
    why: "{{message}}",
    what: "押したスタンプは*そのまま*です。",
    board: "休止中",
  },
  seeCard: "カードを見る",
  seeHome: "ホームへ",
};

export const inApp = {
  head: "いつものブラウザーで\nひらいてください",
  why: "アプリの中の画面では、スタンプがあとで見えなくなることがあります。",
  lineButton: "ブラウザーで開く",
  step1Ios: "画面の *…* か、共有のマークを押す",
  step2Ios: "*ブラウザーで開く* を選ぶ",
  step1Android: "右上の *…* を押す",
  step2Android: "*ブラウザーで開く* を選ぶ",
  here: "このまま、ここで押す",
};
