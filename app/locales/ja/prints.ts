const order = {
  title: "印刷物を作る",
  what: "作るもの",
  sheets: {
    poster: "ポスター（A4）",
    counter: "小さいカード（A6）",
    daily: "日めくり",
    "sign-in": "サインインのお手紙",
    application: "参加申込のお手紙",
    "paper-card": "紙カード",
    leaflet: "地図のリーフレット（A3）",
    "street-sheet": "商店街の地図（A4）",
  },
  sheetNotes: {
    poster: "店先に貼ります。",
    counter: "レジのよこに置きます。",
    daily: "その日だけのQRです。31日分までを1回で作れます。",
    "sign-in": "お店のページに入る番号があります。封筒に入れて届けます。",
    application: "まだ返事のない{{n}}店に、参加するかどうかを聞きます。",
    leaflet: "区の地図に、すべての店が番号で載ります。",
    "street-sheet": "商店街ごとの地図と、店のいちらんです。",
  },
  from: "はじめの日",
  to: "おわりの日",
  answerBy: "返事のしめきり",
  languages: "地図の言語",
  whom: "どの店の",
  scopes: { all: "すべての店", street: "1つの商店街", shops: "えらんだ店" },
  count: "{{n}}店",
  street: "商店街",
  chooseShops: "店をえらぶ",
  pending: "返事待ち",
  unapproved:
    "まだ承認していない{{n}}店のポスターとサインインのお手紙は、作りません。",
  noneApproved:
    "承認した店が、まだありません。ポスター・小さいカード・日めくり・サインインのお手紙は、承認してから作れます。",
  submit: "印刷物を作る",
  note: "作ったPDFのQRを、1つずつ機械で読み返します。とじても、つづきます。",
  errors: {
    "no-sheet": "作るものを1つはえらんでください。",
    "no-language": "地図の言語を1つはえらんでください。",
    "bad-days": "日めくりの、はじめの日とおわりの日を入れてください。",
    "bad-order": "おわりの日は、はじめの日よりあとにしてください。",
    "too-many-days": "日めくりは、1回に31日分までです。2回に分けてください。",
    "bad-answer-by": "返事のしめきりは、きょうよりあとの日を入れてください。",
    "bad-street": "商店街をえらんでください。",
    "no-shop": "店を1つはえらんでください。",
    "nothing-to-print":
      "この条件では、作るものがありません。承認した店か、まだ返事のない店をえらんでください。",
    "other-address":
      "QRの開くアドレスが、前の印刷物とちがいます。下のアドレスをえらんでください。管理者だけがえらべます。",
    "too-many": "枚数は、1から2,000までの数で入れてください。",
    "no-paper-channel":
      "この開催回に、紙カードの期間がありません。開催回のきまりで足してください。",
    "too-many-streets":
      "紙カードに載る商店街は、1から20までです。店舗を見なおしてください。",
    tiers:
      "紙カードに載る賞は、1つから6つまでです。きまりを見なおしてください。",
    range: "番号のはじめとおわりは、この束の中の数で入れてください。",
  },
};

const address = {
  title: "QRの開くアドレスが、前の印刷物とちがいます",
  printed: "前に印刷したQRが開くところ",
  running: "いまのサーバー",
  meaning:
    "貼ってあるポスターと紙カードは、前のアドレスを開きます。いまのサーバーに届くように、前のアドレスを残してください。",
  choose: "どちらのアドレスで印刷しますか",
  choosePrinted: "前と同じアドレスで印刷する",
  chooseRunning: "いまのアドレスにかえて印刷する",
  managers: "管理者がえらぶまで、印刷できません。",
};

const list = {
  title: "これまでの印刷物",
  none: "まだ、作っていません。",
  at: "作った日時",
  what: "もの",
  state: "ようす",
  progress: "すすみ",
  read: "読み取り確認",
  file: "PDF",
  states: {
    waiting: "順番待ち",
    running: "作っています",
    stopped: "止めています",
    finished: "できました",
  },
  ofAll: "{{n}}／{{all}}",
  problems: "直すところ {{n}}",
  download: "PDFをひらく",
  days: "日めくり {{from}}〜{{to}}",
};

const detail = {
  title: "印刷物 {{day}} {{time}}",
  back: "印刷物のいちらんへ",
  shops: "店",
  cards: "カード",
  sheets: "枚",
  leafletOf: "リーフレット {{language}}",
  streetOf: "{{street}} {{language}}",
  pages: "ページ",
  read: "読み取り確認",
  allRead: "すべてのQRを読み返せました。",
  readSoFar: "ここまでのQRを読み返せました。",
  someRead: "{{codes}}このうち{{read}}こを読み返せました。",
  refresh: "3秒ごとに、新しいようすに変わります。",
  opens: "QRの開くところ",
  stop: "止める",
  goOn: "つづける",
  stopped:
    "止めています。作ったところまでは残っています。「つづける」で、つぎから作ります。",
  problems: "直すところ（{{n}}）",
  who: "店・カード",
  sheet: "もの",
  why: "わけと直しかた",
  rest: "ほかは、印刷できます。",
  kinds: {
    "not-read": "印刷したQRを、機械で読み返せませんでした（{{details}}）。",
    "missing-glyph":
      "印刷できない文字があります（{{details}}）。店舗の名前を直してから、もう一度作ってください。",
    "no-code":
      "使えるQRがありません。この店の印刷のページで「QRを新しくする」を押してください。",
    "gave-up":
      "3回ためしましたが、描けませんでした。ほかの店とは分けて、もう一度作ってください。",
  },
  shopPage: "この店の印刷",
  parts: "できた分から、ひらけます",
  part: "{{n}}つめ（{{first}}〜{{last}}）",
  partOne: "{{n}}つめ（{{first}}）",
  noFile:
    "開けるPDFはありません。1枚も印刷できなかったか、手紙を作って30日たったので消しました。もう一度作れます。",
};

const shop = {
  title: "{{shop}}の印刷",
  number: "番号 {{number}}",
  poster: "ポスター（PDF）をひらく",
  posterNote: "いまのQRのまま、もう1枚印刷します。第{{n}}版です。",
  withdrawn: "この店は、いまの開催回に参加していません。印刷物はありません。",
  noCode: "使えるQRがありません。下で新しくしてください。",
  renew: "QRを新しくする",
  renewLead:
    "写真でひろまったとき、なくなったときに使います。前のポスター・カード・日めくりのQRは、すぐに使えなくなります。",
  renewConfirm: "前のQRが使えなくなることを、店に伝えました",
  renewError: "店に伝えてから、印をつけてください。",
  renewed:
    "新しいQRにしました。前のポスターは使えません。新しいポスターを印刷して、はりかえてください。",
  codes: "この店のQR",
  code: "番号",
  since: "作った日",
  state: "ようす",
  live: "使えます",
  revoked: "{{day}}に止めました",
  checked: "掲示の確認",
  lastChecked: "{{day}} {{time}}に確認しました",
  unchecked: "まだ確認していません",
  refused: {
    "missing-glyph":
      "印刷できない文字があります：{{characters}}。店舗の名前を直してください。",
    "address-not-alphanumeric":
      "このサーバーのアドレスでは、QRを作れません。運用の担当に伝えてください。",
  },
};

const checks = {
  title: "掲示の確認",
  lead: "店のポスターのQRを、サインインしたスマホで読み、「掲示を確認」を押した店を数えます。",
  link: "掲示の確認 {{n}}／{{all}}店",
  street: "商店街",
  done: "確認ずみ",
  left: "まだの店",
  all: "すべての店で確認できました。",
  total: "計",
  none: "参加している店が、まだありません。",
};

const check = {
  title: "ポスターの確認",
  lead: "{{shop}}（番号 {{number}}）のポスターです。",
  button: "掲示を確認",
  why: "貼ったポスターを読めたことを、区に知らせます。",
  done: "掲示を確認しました",
  doneNote: "{{day}} {{time}}に、区に知らせました。",
  old: "このポスターは古いものです。はりかえてください",
  oldNote:
    "このQRは、もう使えません。新しいポスターを印刷して、はりかえてください。",
  withdrawn: "この店は、いまの開催回に参加していません",
  withdrawnNote: "ポスターをはずしてください。",
  print: "新しいポスターを印刷する",
  again: "もう一度 読むときは、スマホのカメラをポスターに向けてください。",
};

const runs = {
  title: "紙カード",
  link: "紙カードを作る",
  count: "何枚",
  hint: "1から2,000まで。1枚ずつ番号とQRがちがいます。",
  submit: "紙カードを作る",
  list: "これまでの束",
  none: "まだ、作っていません。",
  at: "作った日",
  made: "枚数",
  printed: "印刷した",
  used: "使われた",
  entered: "応募した",
  print: "印刷物",
  numbers: "番号の表（CSV）",
  run: "{{day}}の束（{{n}}枚）",
  range: "番号",
  reprint: "もう一度印刷する",
  reprintLead: "同じ番号のカードを印刷します。紙づまりのときに使います。",
  from: "何枚めから",
  to: "何枚めまで",
  position: "何枚め",
  number: "番号",
  sheets: "A4で{{n}}ページ。両面で印刷して、半分に折ります。",
  usedNote:
    "「使われた」は、スタンプのあるカードと、スマホにうつしたカードの数です。",
};

export const prints = {
  title: "印刷物",
  order,
  address,
  list,
  detail,
  shop,
  checks,
  check,
  runs,
  paper: {
    station: "{{name}}駅",
    join: "・",
    and: "と",
    or: "か",
    rules: {
      stamps: "{{n}}こ",
      streets: "{{n}}か所",
      "all-streets": "すべての商店街",
      areas: "{{n}}地区",
      category: "{{category}}を{{n}}こ",
      theme: "{{theme}}を{{n}}こ",
      points: "{{n}}点",
      evidence: "お店の人のたしかめを{{n}}こ",
    },
  },
};
