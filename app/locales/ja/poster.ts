const paperCard = {
  lang: "ja" as const,
  label: "紙カード",
  sentence: "スマホのない方は、紙のカードをお店の人にお見せください。",
};

const scanLanguages = [
  {
    lang: "en" as const,
    label: "English",
    sentence:
      "Scan with your phone’s camera and press the button to collect a stamp. No app, no sign-up, free.",
  },
  {
    lang: "zh" as const,
    label: "简体中文",
    sentence: "用手机相机扫码，按下按钮即可集章。无需应用，无需注册，免费。",
  },
  {
    lang: "ko" as const,
    label: "한국어",
    sentence:
      "휴대폰 카메라로 스캔하고 버튼을 누르면 스탬프가 찍힙니다. 앱도 가입도 필요 없습니다.",
  },
  paperCard,
];

const press = {
  head: "「スタンプを押す」",
  note: "アプリも登録もいりません",
};

const collect = { head: "あつめて応募", note: "{{tiers}}" };

export const poster = {
  testLabel: "テスト用",
  testNotice: "ためしの印刷です。店先には掲示しないでください。",
  testNoticeSample: "見本（架空の店舗）です。店先には掲示しないでください。",
  sample: "見本",
  sealCaption: "このお店の印",
  sealCaptionSample: "このお店の印（見本）",
  sealNumber: "No.{{number}}",
  sealBlankDate: "年　月　日",
  typeInstead: "読めないときは、ここを開いて番号を入力",
  pressButton: "押す",
  call: {
    static: "カメラで読んで、スタンプをひとつ。",
    till: "お会計のあとに、スタンプをひとつ。",
    staff: "お店の人へ見せて、スタンプをひとつ。",
  },
  steps: {
    static: [
      { head: "カメラで読む", note: "スマホの標準カメラで" },
      press,
      collect,
    ],
    till: [
      { head: "お会計のあとに読む", note: "スマホの標準カメラで" },
      press,
      collect,
    ],
    staff: [
      { head: "カメラで読む", note: "自分のカードが開きます" },
      { head: "お店の人へ見せる", note: "お店の人が読みとります" },
      collect,
    ],
  },
  languages: {
    static: scanLanguages,
    till: scanLanguages,
    staff: [
      {
        lang: "en" as const,
        label: "English",
        sentence:
          "Scan to open your card, then show it to the staff to collect a stamp. No app, no sign-up, free.",
      },
      {
        lang: "zh" as const,
        label: "简体中文",
        sentence:
          "扫码打开集章卡，出示给店员即可集章。无需应用，无需注册，免费。",
      },
      {
        lang: "ko" as const,
        label: "한국어",
        sentence:
          "스캔해 카드를 열고 직원에게 보여 주면 스탬프가 찍힙니다. 앱도 가입도 필요 없습니다.",
      },
      paperCard,
    ],
  },
  organiserLabel: "主催",
  deskLabel: "お問い合わせ",
  sampleNote: "（見本）",
  sheet: "掲示物 {{street}}-{{number}}　第{{edition}}版　A4 店先用",
};
