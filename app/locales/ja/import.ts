import { tableFile } from "./table-file.ts";

const columns = {
  key: "店舗コード",
  name: "店名",
  kana: "よみ",
  en: "英語名",
  street: "商店街",
  association: "通り会",
  kind: "種別",
  category: "業種",
  address: "住所",
  phone: "電話",
  lat: "緯度",
  lng: "経度",
  place: "緯度・経度",
  hours: "営業時間",
  opens: "開店",
  closes: "閉店",
  closed: "定休日",
  joins: "参加",
  number: "番号",
  mode: "方式",
  minimum: "最低購入額",
};

const reasons = {
  formula: "式が入っています。文字に直してください。",
  merged: "ほかのセルと結合されています。結合をといて、1行ずつ書いてください。",
  "cell-error": "計算のエラーです。文字に直してください。",
  "long-cell": "長すぎます。300字までにしてください。",
  "odd-characters":
    "見えない文字か、読めない外字が入っています。書きなおしてください。",
  "no-name": "店名がありません。店名を書くか、行を消してください。",
  "long-name": "40字までにしてください。いまは{{n}}字です。",
  "long-text": "{{most}}字までにしてください。いまは{{n}}字です。",
  "no-street": "商店街がありません。商店街の名前を書いてください。",
  "unknown-street":
    "登録のない名前です。商店街の名前のとおりに書いてください。",
  "like-street": "登録のない名前です。「{{guess}}」ですか。",
  "unknown-association":
    "この商店街にはない通り会です。「{{guess}}」と読むこともできます。",
  kind: "店舗・図書館・図書取次所・公園・川辺・競技場・駅・出店の、どれかを書いてください。",
  phone: "電話番号として読めません。「045-123-4567」のように書いてください。",
  "lost-zero": "はじめの0が消えています。「{{guess}}」ですか。",
  "half-place": "緯度と経度の、片方しかありません。両方を書いてください。",
  "not-number": "数として読めません。「35.5371」のように書いてください。",
  abroad: "日本の中の場所ではありません。数をたしかめてください。",
  swapped: "緯度と経度が逆です。",
  hours: "営業時間として読めません。「10:00〜19:00」のように書いてください。",
  date: "日付に変わっています。セルを文字にして「10:00〜18:00」と書いてください。",
  "half-hours": "開店と閉店の、両方を書いてください。",
  weekday: "曜日として読めません。「水」と書いてください。",
  "nth-week":
    "隔週や日付の休みは、入れられません。「水」や「第2水」のように書いてください。",
  irregular: "決まった曜日ではありません。「なし」と書いてください。",
  joins: "「○」か「×」を書くか、空けてください。",
  withdraw: "もう参加しています。やめるときは、店舗の画面で決めてください。",
  "no-rally":
    "参加する開催回がありません。開催回を作ってから、取りこんでください。",
  mode: "店先・レジ・店が読み取るの、どれかを書いてください。",
  minimum: "0から100,000までの円で書いてください。",
  number: "1から9999までの数で書いてください。",
  "number-fixed": "番号はもう{{guess}}番です。あとからは変えられません。",
  "number-taken":
    "この番号は、{{shop}}が使っています。ほかの番号にしてください。",
  "same-key": "{{line}}行目と同じコードです。どちらかを直してください。",
  "same-shop": "{{line}}行目と同じ店です。どちらかの行を消してください。",
  "same-number": "{{line}}行目と同じ番号です。どちらかを直してください。",
  "other-key":
    "同じ名前の店が、コード「{{key}}」で登録されています。コードをたしかめてください。",
  ambiguous: "同じ名前の店が、2つ以上あります。店舗コードを書いてください。",
  withdrawn:
    "登録を外した店です。店舗の画面でもどしてから、取りこんでください。",
};

const refusals = {
  ...tableFile,
  "no-sheet":
    "見出しの行が見つかりません。「店名」と「商店街」のある行を、はじめの20行に入れてください。",
  "no-header":
    "見出しの行が見つかりません。「店名」と「商店街」のある行を、はじめの20行に入れてください。",
  "no-rows": "見出しの下に、店がありません。",
  "too-many-rows": "5,000行をこえています。分けて取りこんでください。",
};

const choose = {
  lead: "ExcelかCSVの一覧から、店舗をまとめて足します。つぎの画面で、1行ずつたしかめます。",
  file: "ファイル",
  hint: "Excel（.xlsx）かCSV。8MB、5,000行まで。",
  rally: "「参加」の列で参加させる開催回",
  noRally: "開催回がまだないので、「参加」の列は使えません。",
  submit: "たしかめる画面へ",
  refused: "{{file}}は、読めませんでした。",
  templates: "ひな形",
  templatesLead: "「記入例」の行は、取りこみません。",
  xlsx: "ひな形（Excel）",
  csv: "ひな形（CSV）",
  current: "いまの一覧（Excel）",
  currentNote: "いまの店舗の一覧を直して、そのまま出すこともできます。",
  rules: "書きかた",
  needed:
    "「店名」と「商店街」の列は、かならず要ります。ほかの列は、なくてもかまいません。",
  matched:
    "店舗コードが同じ店は、書きかえます。コードがなければ、商店街と店名が同じ店を書きかえます。",
  blank:
    "空いたセルは、いまのままにします。よみ・英語名・通り会・住所・電話は「なし」で消えます。",
  placeless:
    "緯度と経度のない店は、その商店街の店や駅のまんなかに置きます。どちらもなければ、商店街のしるしか区のまんなかです。「場所未確認」の印をつけます。",
  joining:
    "「参加」に○のある店は、番号とQRができます。×のある店は「参加しない」になります。",
};

const view = {
  title: "店舗の取りこみ",
  file: "{{file}}　{{n}}行",
  fileSheet: "{{file}}　シート「{{sheet}}」　{{n}}行",
  steps: { choose: "1 えらぶ", check: "2 たしかめる", done: "3 取りこむ" },
  stepsLabel: "取りこみの順番",
  facts: "取りこむと変わること",
  added: "新しく足す",
  changed: "書きかえる",
  bad: "直す行",
  shopUnit: "店",
  rowUnit: "行",
  nothingYet: "*まだ何も書きこんでいません。*",
  withBad: "直す行があるうちは、取りこめません。",
  withBadNote:
    "表計算で直して出しなおすか、下の「読みかえ」をえらんでください。",
  ready: "下の「取りこむ」で、まとめて書きこみます。",
  sameNote: "ほかの{{n}}店は、いまと同じです。",
  rallyNote: "「参加」に○の店は、{{rally}}に参加します。",
  ignored: "読まない列：{{titles}}",
  badHead: "直す行（{{n}}）",
  badMore: "はじめの{{n}}行です。残りは、直すと出ます。",
  changedHead: "書きかえる店（{{n}}）",
  changedSome: "書きかえる店（{{n}}のうち、はじめの{{shown}}）",
  addedHead: "新しく足す店（{{n}}）",
  addedSome: "新しく足す店（{{n}}のうち、はじめの{{shown}}）",
  showAll: "すべて見る",
  line: "{{line}}行目",
  row: "行",
  name: "店名",
  column: "列",
  written: "書いてあること",
  why: "わけと直しかた",
  reading: "読みかえ",
  now: "いま",
  then: "取りこむと",
  street: "商店街",
  note: "気をつけること",
  blank: "（空）",
  noName: "—",
  noReading: "なし（表計算で直す）",
  swap: "入れかえて読む",
  as: "{{text}}として読む",
  readingLabel: "{{line}}行目を、{{label}}",
  notes: {
    "guessed-place": "場所未確認（仮の場所に置きます）",
    "no-hours": "営業時間がないので「本日休業」と出ます",
    "other-trade": "業種の言葉が登録になく、変えません（新しい店は「その他」）",
    "not-joining": "参加に○がないので、番号・方式・最低購入額は使いません",
  },
  glyphs: "印刷できない字：{{characters}}",
  glyphsHead: "印刷できない字があります",
  glyphsNote:
    "取りこめますが、ポスターでは空きになります。書きかえを考えてください。",
  glyphRow: "{{line}}行目 {{name}}：{{characters}}",
  confirm: "取りこむ",
  confirmBad: "取りこむ（直す行が{{n}}あります）",
  confirmNothing: "取りこむ（変わるところがありません）",
  again: "直したファイルを出しなおす",
  badCsv: "直す行だけのCSV",
  giveUp: "やめる",
  moved:
    "ファイルを出したあとに、店舗が変わりました。もう一度たしかめてから、取りこんでください。",
  notOffered:
    "その読みかえは、もうありません。いまのようすは、下のとおりです。",
  doneTitle: "取りこみました",
  done: "{{day}} {{time}}に、{{who}}が取りこみました。",
  doneCounts:
    "新しく足した店 {{added}}、書きかえた店 {{changed}}、参加した店 {{entered}}。",
  doneShops: "店舗の一覧へ",
  doneAgain: "べつのファイルを取りこむ",
  badFile: "直す行",
};

const template = {
  file: "店舗の一覧",
  sheet: "店舗",
  remark: "わけ",
  line: "行",
};

export const shopImport = {
  columns,
  reasons,
  refusals,
  choose,
  view,
  template,
};
