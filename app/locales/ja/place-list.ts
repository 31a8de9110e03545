import { tableFile } from "./table-file.ts";

const layers = {
  toilet: "公衆トイレ",
  accessible: "バリアフリーの設備",
  aed: "AED",
  wifi: "公衆無線LAN（Wi-Fi）",
  shelter: "指定緊急避難場所",
};

const lists = {
  toilet: "公衆トイレ一覧",
  accessible: "バリアフリートイレや公共施設の一覧（公衆トイレ一覧でも可）",
  aed: "AED設置箇所一覧",
  wifi: "公衆無線LANアクセスポイント一覧",
  shelter: "指定緊急避難場所一覧",
};

const facts = {
  wheelchair: "車いす用",
  ostomate: "オストメイト",
  nappy: "おむつ替え",
  flood: "洪水",
  landslide: "がけ崩れ・土石流・地すべり",
  earthquake: "地震",
  fire: "火災",
  "large-fire": "大規模な火事",
  "high-tide": "高潮",
  tsunami: "津波",
  "inland-flood": "内水氾濫",
  volcano: "火山現象",
};

const reasons = {
  "no-name": "名称がありません。名称を書いてください。",
  "long-name": "名称が長すぎます。100字までにしてください。",
  "no-place": "緯度か経度がありません。両方を書いてください。",
  "not-number":
    "緯度・経度として読めません。「35.5371」か「35度32分13.6秒」のように書いてください。",
  swapped: "緯度と経度が逆です。入れかえてください。",
  abroad: "日本の中の場所ではありません。数をたしかめてください。",
  fault: "式・結合・エラーのセルです。文字に直してください。",
  twice: "前の行と、名称も場所も同じです。どちらかを消してください。",
};

const refusals = {
  ...tableFile,
  "no-sheet":
    "見出しの行が見つかりません。「名称」「緯度」「経度」のある行を、はじめの20行に入れてください。",
  "no-header":
    "見出しの行が見つかりません。「名称」「緯度」「経度」のある行を、はじめの20行に入れてください。",
  "other-list":
    "見出しが「{{list}}」のものです。種類をえらびなおすか、ファイルをかえてください。",
  "no-rows": "見出しの下に、行がありません。",
  "none-taken":
    "取りこめる行が、1つもありません。{{far}}か所は区から2kmより遠く、{{n}}行は読めませんでした。",
  "too-many":
    "2,000か所をこえています。この区のものだけにして、出しなおしてください。",
};

/** The pages where public lists become layers of the map. */
export const placeList = {
  title: "地図に重ねる施設",
  lead: "国の標準の一覧（推奨データセット・自治体標準オープンデータセット）から、トイレやAED、避難場所を地図に重ねます。",
  network: "歩く道",
  seen: "住民の防災のページ",
  layers,
  lists,
  facts,
  reasons,
  refusals,
  layer: "種類",
  count: "いま出ている数",
  places: "{{n}}か所",
  none: "まだありません",
  source: "だれの資料か",
  when: "地図に出した日",
  by: "{{day}}　{{who}}",
  sampleBy: "見本",
  remove: "取り下げる",
  removeOf: "{{layer}}を取り下げる",
  add: "一覧を入れる",
  addLead:
    "同じ種類の一覧は、新しいものに丸ごと入れかわります。つぎの画面でたしかめるまで、地図は変わりません。",
  file: "ファイル",
  fileHint: "CSV（UTF-8・Shift_JIS）か Excel（.xlsx）。8MB、5,000行まで。",
  credit: "だれの資料か（地図に出ます）",
  creditHint:
    "例：「横浜市オープンデータ（CC BY 4.0）」。使ってよい決まりも書いてください。",
  submit: "たしかめる画面へ",
  refused: "{{file}}は、取りこめません。{{reason}}",
  errors: {
    layer: "種類をえらんでください。",
    credit: "だれの資料かを、100字までで書いてください。",
    "too-long": "ファイルを送れませんでした。8MBまでに分けてください。",
  },
  rules: "読める一覧",
  rulesLead:
    "見出しは、全角・半角や「＿」のちがいがあっても読みます。「名称」「緯度」「経度」は、かならず要ります。",
  rulesFar:
    "区から2kmより遠い行は、取りこみません。市全体の一覧も、そのまま出せます。",
  rulesFree: "ほかの列は、あれば読みます。なくてもかまいません。",
  preview: {
    title: "{{layer}}をたしかめる",
    file: "{{file}}",
    facts: "取りこむと",
    taken: "地図に出す",
    bad: "読めない行",
    far: "区から遠い",
    plain: "設備がない",
    placeUnit: "か所",
    rowUnit: "行",
    nothingYet: "*まだ地図には出していません。*",
    whole: "いまの「{{layer}}」{{n}}か所と、丸ごと入れかわります。",
    first: "「{{layer}}」は、はじめて地図に出ます。",
    farLines: "区から遠い行：{{lines}}行め。取りこみません。",
    farFirst: "区から遠い行：{{lines}}行めなど。取りこみません。",
    join: "、",
    badNote: "読めない行は、取りこみません。直して出しなおすこともできます。",
    plainNote:
      "車いす・オストメイト・おむつ替えのどれもない行は、取りこみません。",
    credit: "だれの資料か：{{credit}}",
    badHead: "読めない行（{{n}}）",
    badMore: "はじめの{{n}}行だけを出しています。",
    row: "行",
    line: "{{line}}行目",
    written: "書いてあること",
    why: "わけと直しかた",
    blank: "（空）",
    rowsHead: "地図に出すもの（{{n}}）",
    rowsSome: "地図に出すもの（{{n}}のうち、はじめの{{shown}}）",
    name: "名称",
    address: "住所",
    note: "場所・時間など",
    has: "あるもの・対応する災害",
    drawing: "{{layer}}の位置",
    drawn: "地図には、はじめの{{n}}か所を描いています。",
    confirm: "地図に出す",
    drop: "やめる",
    again: "ファイルを出しなおす",
  },
  removal: {
    title: "{{layer}}を取り下げる",
    lead: "{{layer}}の{{n}}か所を、地図から消します。もとにもどすには、一覧を入れなおします。",
    shelter:
      "避難場所は、防災のページにも出なくなります。新しい一覧があるなら、取り下げずに入れかえてください。",
    submit: "地図から消す",
    back: "もどる",
  },
  said: {
    confirmed: "{{layer}}を、地図に出しました。",
    removed: "{{layer}}を、地図から消しました。",
    dropped: "取りこみを、やめました。地図はそのままです。",
  },
};

/** What is done with lists of places and with the network, as the log says it. */
export const placeActs = {
  "place-list-confirm": "地図に施設の一覧を出した",
  "place-list-remove": "地図から施設の一覧を消した",
  "place-list-drop": "施設の一覧の取りこみをやめた",
  "walk-network-confirm": "歩く道を入れかえた",
  "walk-network-drop": "歩く道の取りこみをやめた",
};
