export const courseActs = {
  "course-create": "散歩コースを作った",
  "course-save": "散歩コースを直した",
  "course-restore": "散歩コースを前の版にもどした",
  "course-publish": "散歩コースを公開した",
  "course-end": "散歩コースの公開をやめた",
};

const stopWords = {
  title: "立ち寄り先",
  lead: "歩く順に並べます。",
  none: "立ち寄り先は、まだありません。下からえらんで足してください。",
  shop: "店舗",
  shopNumber: "店舗 {{n}}番",
  place: "場所",
  words: "場所の名前・位置を直す",
  name: "名前",
  lat: "緯度",
  lng: "経度",
  up: "上へ",
  down: "下へ",
  remove: "はずす",
  upOf: "{{name}}を上へ",
  downOf: "{{name}}を下へ",
  removeOf: "{{name}}をはずす",
  add: "立ち寄り先を足す",
  fields: {
    addStreet: "商店街",
    addShop: "店舗",
    addNumber: "店舗の番号",
    addMark: "駅・目印",
    addName: "ほかの場所の名前",
    addLat: "緯度",
    addLng: "経度",
  },
  acts: {
    street: "この商店街の店を出す",
    addShop: "店舗を足す",
    addNumber: "番号で足す",
    addMark: "駅・目印を足す",
    addPlace: "場所を足す",
  },
};

const lineWords = {
  title: "コースの線",
  map: "コースの線と立ち寄り先の図",
  figures: "{{km}}km・{{minutes}}分（1分80m）・{{n}}点",
  none: "線ができると、ここに図が出ます。",
  gpx: "GPXファイル",
  gpxHint:
    "歩いた記録や、地図で引いた線のファイルです。20MB、10万点まで。読むと、いまの線と入れかわります。",
  readGpx: "GPXを読む",
  straightHint:
    "立ち寄り先と両はしの駅を、順につなぎます。歩く道のデータがあれば、道にそって引きます。",
  straight: "立ち寄り先を順につなぐ",
  asText: "点を文字で直す",
  points: "線の点",
  pointsHint:
    "1行に1点、緯度と経度を空白で分けて、歩く順に書きます。2,000点まで。",
  swap: "入れかえて読む",
  look: "図を出しなおす",
};

const lineErrors = {
  none: "線がまだありません。GPXファイルを読むか、立ち寄り先をつないでください。",
  "few-stops":
    "つなぐ所が2つありません。立ち寄り先か、両はしの駅をえらんでください。",
  "too-few": "点が1つしかありません。2つ以上の点がいります。",
  "too-many-points":
    "点が{{n}}個あります。2,000個までにするか、GPXファイルとして読んでください。",
  "not-a-number":
    "{{n}}番めの行が、緯度と経度として読めません。「35.53646 139.63454」のように書いてください。",
  swapped:
    "緯度と経度が逆になっています。「入れかえて読む」を押すと、入れかえます。",
  outside:
    "{{n}}番めの点が、日本の外にあります。点を直すか、ファイルを作りなおしてください。",
  same: "すべての点が同じ所にあります。歩いた線のファイルか、たしかめてください。",
  "too-long":
    "線が{{n}}kmあります。30kmまでにしてください。電車やバスの記録が入っていませんか。",
  far: "線が、区から2km以上はなれています。ファイルをたしかめてください。",
};

const gpxErrors = {
  "no-file": "GPXファイルをえらんでから、「GPXを読む」を押してください。",
  "too-large":
    "ファイルが20MBより大きいので、読みませんでした。短い記録に分けてください。",
  "too-many-points":
    "点が{{n}}個あるので、読みませんでした。10万個までの、短い記録に分けてください。",
  "not-xml":
    "XMLとして読めないファイルです。こわれているかもしれません。もう一度書き出してください。",
  doctype:
    "DOCTYPEの入ったファイルは、安全のため読みません。GPXとして書き出しなおしてください。",
  kml: "KMLファイルです。地図のアプリで、GPXとして書き出してください。",
  "not-gpx":
    "GPXファイルではありません。GPXとして書き出したものを送ってください。",
  "no-track":
    "線が入っていません。地点だけのファイルかもしれません。歩いた記録（トラック）かルートを書き出してください。",
  "bad-point":
    "{{n}}番めの点の緯度か経度が、数ではありません。ファイルを直してください。",
  apart:
    "「{{name}}」の前で、線が{{n}}mとぎれています。1本の線にしてから送ってください。",
  failed:
    "ファイルを読みきれませんでした。短い記録に分けて、もう一度送ってください。",
};

const placeErrors = {
  required: "ここを書いてください。",
  "not-a-number": "数で書いてください。例：35.53646",
  swapped: "緯度と経度が逆のようです。",
  outside: "日本の外の場所です。数をたしかめてください。",
  far: "区から1km以上はなれています。区の中か、すぐ近くの場所にしてください。",
};

export const wardCourse = {
  title: "散歩コース",
  lead: "住民に見せる散歩コースを作り、公開します。保存するたびに版が残り、前の版にもどせます。",
  new: "コースを作る",
  back: "散歩コースの一覧",
  none: "散歩コースは、まだありません。「コースを作る」から始めてください。",
  heads: {
    name: "名前",
    state: "いま",
    theme: "テーマ",
    km: "km",
    minutes: "分",
    stops: "立ち寄り",
    changed: "最後に直した日・人",
  },
  states: { draft: "下書き", public: "公開中", ended: "公開をやめた" },
  newer: "直した版は未公開",
  changedBy: "{{day}} {{time}} {{who}}",
  by: { sample: "見本" },
  public: "住民のページを見る",
  wordsTitle: "名前と紹介",
  factsTitle: "テーマと道のようす",
  words: {
    names: "名前",
    story: "紹介の文",
    rain: "雨の日は",
    season: "よい季節",
  },
  hints: {
    names: "60文字まで。",
    story: "400文字まで。",
    rain: "なければ、雨の日もこのまま歩けるコースです。",
    season: "なければ、1年じゅうのコースです。",
    toilets: "数えていなければ、空けておきます。",
    benches: "数えていなければ、空けておきます。",
  },
  languages: {
    kana: "よみ（ひらがな）",
    easy: "やさしい日本語",
    en: "英語",
    zh: "中国語（簡体字）",
    ko: "韓国語",
  },
  otherLanguages: "ほかの言葉（{{n}}／{{all}}）",
  facts: {
    theme: "テーマ",
    from: "出発の駅",
    to: "おわりの駅",
    surface: "路面",
    shade: "日かげ",
    stairs: "階段",
    slopePercent: "いちばん急な坂",
    toilets: "トイレ",
    benches: "ベンチ",
  },
  units: { stairs: "段", slopePercent: "%", toilets: "か所", benches: "か所" },
  noStation: "（駅なし）",
  stops: stopWords,
  line: lineWords,
  photo: {
    title: "写真",
    now: "いまの写真",
    choose: "写真のファイル",
    hint: "JPEG・PNG・WebP、20MBまで。なくても公開できます。撮った場所などの記録は消します。",
    send: "写真を送る",
    remove: "写真をはずす",
  },
  save: "保存する",
  saveNew: "下書きとして残ります。まだ住民には見えません。",
  saveWhy: "新しい版として残ります。公開するまで、住民には見えません。",
  told: {
    gpx: "GPXファイルを読みました。{{n}}点ありました。まだ保存していません。",
    along: "{{n}}か所を、歩く道にそってつなぎました。まだ保存していません。",
    straight: "{{n}}か所を、まっすぐつなぎました。まだ保存していません。",
    swapped: "緯度と経度を入れかえました。まだ保存していません。",
    photo: "写真を受けとりました。まだ保存していません。",
  },
  said: {
    saved: "保存しました。版{{n}}です。",
    same: "前と同じなので、版はふえていません。",
    restored: "前の版の内容を、版{{n}}として保存しました。",
    published: "公開しました。住民のページに出ています。",
    ended: "公開をやめました。住民のページから消えています。",
  },
  refused: {
    form: "保存していません。赤い文のところを直してください。",
    stale:
      "ほかの担当者が、先に新しい版を保存しました。下は、あなたの書いた内容です。先に新しい版を見て、くらべてください。",
    already: "この版は、もう公開中です。",
    meanwhile:
      "同じときに、ほかの担当者が公開しました。いまの様子をたしかめてください。",
    notPublic: "もう公開をやめています。",
    gone: "このコースか版は、もうありません。",
  },
  openNewest: "新しい版を開きなおす",
  versions: {
    title: "版",
    number: "版",
    saved: "保存した日・人",
    changed: "かわったところ",
    look: "見る",
    lookAt: "版{{n}}を見る",
    name: "{{name}} 版{{n}}",
    first: "はじめの版",
    shown: "公開中",
    newest: "いちばん新しい版",
    nothing: "同じ内容",
    restore: "この版にもどす",
    restoreWhy:
      "この版の内容を、新しい版として保存します。いまの版も残ります。",
    publish: "版{{n}}を公開する",
    publishWhy: "住民のページに、この版が出ます。",
    publishInstead: "いま公開している版{{n}}と入れかわります。",
    end: "公開をやめる",
    endWhy: "住民のページから消えます。版は残り、また公開できます。",
    back: "コースにもどる",
    join: "、",
    parts: {
      names: "名前",
      story: "紹介の文",
      theme: "テーマ",
      line: "線",
      stops: "立ち寄り先",
      stations: "駅",
      facts: "道のようす",
      rain: "雨の日",
      season: "季節",
      photo: "写真",
    },
  },
  readOnly: "直せるのは、担当の人です。",
  shows: {
    walk: "道のり",
    walkSaid: "{{km}}km・{{minutes}}分",
    stations: "駅",
    stationsSaid: "{{from}} → {{to}}",
    way: "道のようす",
    waySaid: "{{surface}}、日かげ{{shade}}、階段{{stairs}}段、坂{{slope}}%",
    places: "トイレ・ベンチ",
    placesSaid: "トイレ{{toilets}}、ベンチ{{benches}}",
    none: "なし",
    unknown: "数えていない",
  },
  errors: {
    names: { required: "名前を書いてください。" },
    story: { required: "紹介の文を書いてください。" },
    rain: { required: "日本語の文も書いてください。" },
    season: { required: "日本語の文も書いてください。" },
    from: { unknown: "この駅は、区の駅にありません。" },
    to: { unknown: "この駅は、区の駅にありません。" },
    shop: {
      gone: "この店は、区の店舗にもうありません。「はずす」を押してください。",
    },
    stops: { "too-many": "立ち寄り先は40か所までです。" },
    addShop: { required: "店舗をえらんでください。" },
    addNumber: {
      unknown: "この番号の店は、いまの開催回にありません。",
    },
    addMark: { required: "駅か目印をえらんでください。" },
    addName: { required: "場所の名前を書いてください。" },
    addLat: placeErrors,
    addLng: placeErrors,
    lat: placeErrors,
    lng: placeErrors,
    line: lineErrors,
    gpx: gpxErrors,
    picture: {
      none: "写真のファイルをえらんでから、「写真を送る」を押してください。",
      gone: "前に送った写真は、1日をすぎたので消えました。もう一度送るか、写真なしで保存してください。",
      empty: "写真の中身が空でした。もう一度えらんでください。",
      "too-long": "写真が20MBより大きいので、受けとれませんでした。",
      heic: "HEICは受けとれません。JPEGに書き出してください。",
      pdf: "PDFは受けとれません。JPEG・PNG・WebPの写真をえらんでください。",
      svg: "SVGの絵は受けとれません。JPEG・PNG・WebPに書き出してください。",
      moving: "動く画像は受けとれません。動かない写真をえらんでください。",
      "not-a-picture":
        "写真として読めないファイルでした。JPEG・PNG・WebPの写真をえらんでください。",
      "too-many-pixels":
        "写真の画素が6000万をこえています。縮めてから、もう一度えらんでください。",
      broken: "写真がこわれています。べつの写真をえらんでください。",
      "too-many":
        "この1日に100まいの写真を受けとりました。あした、もう一度送ってください。",
      busy: "いま、たくさんの写真を受けとっています。少し待ってから、もう一度送ってください。",
    },
    any: {
      required: "ここを書いてください。",
      "too-long": "長すぎます。短くしてください。",
      "not-a-number": "数で書いてください。",
      "too-much": "大きすぎる数です。たしかめてください。",
      other: "ここを直してください。",
    },
  },
};
