/** What stands on every paper but the poster. Paper is Japanese with a line in each language, whoever prints it. */
const scanLanguages = [
  {
    lang: "en" as const,
    sentence: "Scan, then press the button. No app, no sign-up.",
  },
  {
    lang: "zh" as const,
    sentence: "扫二维码后按下按钮即可盖章。无需应用和注册。",
  },
  {
    lang: "ko" as const,
    sentence: "스캔하고 버튼을 누르세요. 앱도 가입도 필요 없습니다.",
  },
];

const staffLanguages = [
  {
    lang: "en" as const,
    sentence: "Scan, then show your card to the staff. No app, no sign-up.",
  },
  {
    lang: "zh" as const,
    sentence: "扫二维码后把集章卡出示给店员。无需应用和注册。",
  },
  {
    lang: "ko" as const,
    sentence:
      "스캔한 뒤 스탬프 카드를 가게 직원에게 보여 주세요. 앱도 가입도 필요 없습니다.",
  },
];

const paperCardLine = {
  lang: "ja" as const,
  sentence: "スマホのない方は、紙のカードをお見せください。",
};

const counter = {
  testNotice: "ためしの印刷です。掲示しないでください。",
  testNoticeSample: "見本（架空の店舗）。掲示しないでください。",
  taking: "{{rally}} 参加店",
  takingSample: "見本　{{rally}} 参加店",
  typeInstead: "読めないときは、開いて番号を入力",
  languages: {
    static: [...scanLanguages, paperCardLine],
    till: [...scanLanguages, paperCardLine],
    staff: [...staffLanguages, paperCardLine],
  },
  sheet: "{{street}}-{{number}} 第{{edition}}版",
};

const daily = {
  heading: "きょうの1枚",
  month: "{{month}}月",
  weekday: "{{weekday}}曜日",
  closing: "お店をとじるときに",
  closingAsk: "この1枚をはがします。あしたは、次の日づけの1枚を出します。",
  languages: [
    {
      lang: "en" as const,
      sentence: "Today’s sheet. It is replaced every day.",
    },
    { lang: "zh" as const, sentence: "这是今天的一页，每天更换。" },
    { lang: "ko" as const, sentence: "오늘의 한 장입니다. 매일 바뀝니다." },
  ],
};

const letter = {
  testNotice: "ためしの印刷です。お店に届けないでください。",
  testNoticeSample: "見本（架空の店舗）です。お店に届けないでください。",
  year: "{{year}}年{{day}}",
  to: "{{shop}}　御中",
  sampleNote: "（見本）",
  typeInstead: "読めないときは、ここを開いて番号を入力",
  codeLabel: "番号",
  stepsHeading: "することは3つ",
  deskHeading: "こまったときは",
  signIn: {
    title: "お店のページのご案内",
    greeting:
      "いつも商店街のにぎわいづくりにお力をいただき、ありがとうございます。{{ward}}の商店街をめぐるスタンプラリー「{{rally}}」に参加していただくお店へ、お店のページの入り口をお届けします。",
    what: "お店のページでは、おしらせや特典を出し、お休みを伝え、きょうのスタンプの数を見ることができます。アプリはいりません。",
    qrHeading: "お店のサインイン",
    limit: "スマホやパソコン {{devices}}台まで。",
    until: "{{until}}まで使えます。",
    steps: {
      static: [
        "ポスターを、店先の見えるところに貼ります。",
        "お客さまが自分のスマホでQRを読み、スタンプを押します。",
      ],
      till: [
        "小さいカードを、レジのよこに置きます。",
        "お会計のあとに、お客さまがスマホでQRを読み、スタンプを押します。",
      ],
      staff: [
        "ポスターを、店内の見えるところに貼ります。",
        "お客さまのカードのQRを、お店のスマホで読みとります。",
      ],
    },
    paperStep:
      "紙のカードには、丸の中に印を押すか、お店の番号「{{number}}」を書きます。",
    notice:
      "この番号はお店の鍵です。お店の外の人に見せないでください。なくしたときは、お電話をください。新しい番号をお届けします。",
  },
  application: {
    title: "参加申込のお願い",
    greeting:
      "いつも商店街のにぎわいづくりにお力をいただき、ありがとうございます。{{ward}}の商店街をめぐるスタンプラリー「{{rally}}」を開きます。お店の参加をお願いいたします。",
    what: "参加するお店にQRを置きます。お客さまは、スマホか紙のカードにスタンプを集めて、賞に応募します。アプリはいりません。",
    qrHeading: "参加するかどうかのお返事",
    limit: "お返事は、",
    until: "{{until}}までにお願いします。",
    steps: [
      "スマホでQRを読みます。読めないときは、番号を入力します。",
      "参加するかどうかを選びます。スタンプの渡し方は、店先のQR・お会計のあとのQR・お店が読みとる、の3つです。",
      "{{until}}までに送ります。参加しないときも、お知らせください。",
    ],
    notice:
      "お返事の内容を区でたしかめてから、ポスターなどをお届けします。この番号は、お店のお返事だけに使います。",
  },
};

const paperCard = {
  testNotice: "ためしの印刷。応募には使えません。",
  testNoticeSample: "見本。応募には使えません。",
  sampleNote: "（見本）",
  howTo: "つかいかた",
  steps: [
    "参加のお店で、このカードを見せます。",
    "お店の人が、QRを読むか、丸の中に印を押します。",
    "{{tiers}}で、賞に応募できます。",
    "このカードを、下の返却箱か窓口に出します。",
  ],
  stepTiersOther: "集めた数で、賞に応募できます。",
  stepNoBoxes: "このカードを、窓口に出します。",
  tier: { stamps: "{{n}}こ", streets: "{{n}}か所" },
  tierJoin: "・",
  unit: { stamps: "こ", streets: "か所" },
  closing: "おわりの日",
  closingWhat: "スタンプと応募の受付",
  until: "まで",
  boxesUntil: "返却箱は {{time}} まで。",
  deskUntil: "窓口は {{time}} まで。",
  boxes: "返却箱のあるところ",
  boxesNone: "区役所の窓口　{{hours}}",
  desk: "こまったときは",
  lost: "カードをなくしたときは、行ったお店2つと日にちをお知らせください。",
  toPhone: "スマホにうつすときは、窓口にこのカードをお持ちください。",
  imprint: "主催　{{organiser}}",
  name: "紙のスタンプカード",
  period: "{{from}}〜{{to}}　{{streets}}の商店街・{{shops}}の地点",
  number: "カードの番号（問い合わせ番号）",
  forStaff: "お店の人へ：QRを読むか、番号を入れてください。",
  noName: "お名前・住所はいりません。書かないでください。",
  inside: "スタンプ台紙",
  ringsThree: "太い丸は、その商店街の1こめ。点線の丸は、2こめと3こめ。",
  ringsMore: "太い丸は、その商店街の1こめ。点線の丸は、2こめから。",
  ringsNumber: "丸の下に、お店の番号を書いてもらってください。",
  card: "カード",
  shops: "{{n}}店",
  more: "{{street}}のつづき",
  no: "No.",
  count: "かぞえる",
  countStamps: "スタンプ",
  countStreets: "まわった商店街",
  countNote: "同じお店のスタンプは、1こと数えます。",
  deskField: "窓口で書く欄",
  deskReceived: "受付",
  deskClerk: "係",
  ladder: "賞のはしご",
  ladderAsk: "ほしい賞に印をつけて、",
  ladderUntil: "{{day}}までに。",
  enter: "応募する",
  take: "受けとる",
  draw: "抽選 {{n}}名",
  everyone: "もれなく",
  first: "先着 {{n}}名",
};

export const print = {
  titles: {
    poster: "{{rally}} {{shop}} 店先ポスター",
    counter: "{{rally}} {{shop}} レジ横カード",
    daily: "{{rally}} {{shop}} 日めくり",
    letter: "{{rally}} {{shop}} お手紙",
    "paper-card": "{{rally}} 紙のスタンプカード",
    leaflet: "{{rally}} 地図のリーフレット",
    "street-sheet": "{{rally}} {{shop}} 商店街の地図",
    many: "{{rally}} 印刷物 {{n}}枚",
  },
  counter,
  daily,
  letter,
  paperCard,
};
