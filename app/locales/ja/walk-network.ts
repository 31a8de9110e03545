const problems = {
  "not-feature": "Featureではありません。",
  "not-line":
    "線（LineStringかMultiLineString）ではありません。点や面は、のぞいてください。",
  "one-point": "点が1つしかありません。線には2つ以上の点が要ります。",
  "not-position": "座標として読めません。[経度, 緯度] の数を書いてください。",
  swapped: "緯度と経度が逆です。[経度, 緯度] の順に書いてください。",
  abroad: "日本の中の場所ではありません。座標系は世界測地系の経緯度です。",
  long: "点と点の間が5kmをこえています。座標をたしかめるか、間に点を足してください。",
  outside:
    "一部が、区から2kmより遠くにあります。座標をたしかめるか、区の近くで線を切ってください。",
  stairs: "stairsは、階段の段数（0〜2000の整数）で書いてください。",
  slope: "slopeは、勾配のパーセント（0〜60）で書いてください。",
};

const refusals = {
  none: "ファイルをえらんでください。",
  empty: "ファイルに何もありません。中身をたしかめてください。",
  "too-long": "ファイルが大きすぎます。8MBまでにしてください。",
  "not-text":
    "文字のファイルではありません。UTF-8のGeoJSONをえらんでください。",
  "not-json":
    "GeoJSONとして読めません。とじていないかっこや「,」がないか、たしかめてください。",
  "not-json-at":
    "GeoJSONとして読めません。{{line}}行目のあたりを、たしかめてください。",
  failed:
    "読むのに時間がかかりすぎました。もう一度送るか、点をへらしてください。",
  "not-collection":
    "FeatureCollectionではありません。線をまとめて、1つのFeatureCollectionにしてください。",
  "no-ways": "歩ける線が、1つもありません。",
  "all-far":
    "どの線も、区から2kmより遠くにあります。座標と、区をたしかめてください。",
  "too-many-points": "点が20万をこえています。細かい点をへらしてください。",
  "too-many-segments":
    "道が2万本をこえています。区の中だけにして、出しなおしてください。",
  "too-many-metres":
    "道の長さが、全部で1万kmをこえています。座標をたしかめてください。",
  "bad-ways": "読めない線が{{n}}本あります。直して、出しなおしてください。",
};

/** The pages where the ward's walkable ways are kept. */
export const walkNetwork = {
  title: "歩く道",
  lead: "おすすめ順路は、この道の上で見つけます。長さのほかに、階段と坂も見ます。",
  places: "地図に重ねる施設",
  now: "いまの道",
  none: "まだありません。おすすめ順路は、直線の長さから歩く時間を見積もります。",
  segments: "道",
  segmentUnit: "本",
  length: "長さ",
  lengthUnit: "km",
  stairs: "階段",
  stairUnit: "段",
  withStairs: "階段のある道は、{{n}}本です。",
  islands: "つながり",
  islandUnit: "つ",
  whole: "ぜんぶ、1つにつながっています。",
  apart:
    "*{{n}}つに分かれています。*いちばん大きいところから歩いて行けない道が、{{km}} kmあります。",
  source: "だれの資料か：{{credit}}",
  sample: "見本です。実際の道とは、ちがうところがあります。",
  when: "{{day}}に、{{who}}が入れました。",
  drawing: "歩く道",
  legend: { way: "道", stairs: "階段のある道" },
  current: "いまの道（GeoJSON）",
  template: "ひな形（GeoJSON）",
  add: "道を入れかえる",
  addLead:
    "いまの道は、丸ごと入れかわります。つぎの画面でたしかめるまで、変わりません。",
  file: "GeoJSONのファイル",
  fileHint: "FeatureCollection、世界測地系、UTF-8。8MB、2万本まで。",
  credit: "だれの資料か（おすすめ順路に出ます）",
  creditHint: "例：「港北区 歩道台帳」。使ってよい決まりも書いてください。",
  submit: "たしかめる画面へ",
  refused: "{{file}}は、取りこめません。{{reason}}",
  errors: {
    credit: "だれの資料かを、100字までで書いてください。",
  },
  problems,
  refusals,
  feature: "{{n}}番めの線",
  problemMore: "はじめの{{n}}本だけを出しています。",
  problemHead: "何番め",
  written: "書いてあること",
  why: "わけと直しかた",
  rules: "書きかた",
  ruleLine:
    "1本の道を、1つのFeatureに書きます。形はLineString、座標は [経度, 緯度] の順です。",
  ruleMeet:
    "道は、同じ点を通るところでつながります（1mまでのずれは同じ点です）。点を分けあわない立体交差は、つながりません。",
  ruleStairs: "stairs は、その道にある階段の段数。なければ0か、書きません。",
  ruleSlope: "slope は、いちばん急なところの勾配（％）。なければ書きません。",
  ruleFar: "区から2kmより遠い線は、取りこみません。",
  example: "例",
  preview: {
    title: "歩く道をたしかめる",
    facts: "取りこむと",
    nothingYet: "*まだ入れかえていません。*",
    far: "区から2kmより遠い線が{{n}}本あり、取りこみません。",
    reach:
      "道から200m以内にあるのは、お店 {{allShops}}のうち{{shops}}、駅 {{allStations}}のうち{{stations}}です。",
    reachNone:
      "どのお店も、この道では歩けません。ファイルをたしかめてください。",
    counted:
      "線は、ほかの線とつながる点で分けて数えます。ですから、ファイルの線より多くなることがあります。",
    before: "いまの道（{{n}}本、{{km}} km）と、丸ごと入れかわります。",
    confirm: "この道に入れかえる",
    drop: "やめる",
    again: "ファイルを出しなおす",
  },
  said: {
    confirmed: "歩く道を、入れかえました。",
    dropped: "取りこみを、やめました。道はそのままです。",
  },
};
