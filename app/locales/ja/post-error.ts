const otherTitle = {
  required: "くわしい文だけでは出せません。ひとことも書いてください。",
  "too-long": "100文字までにしてください。",
};
const otherText = { "too-long": "400文字までにしてください。" };
const time = {
  "time-pair": "時間は、「から」と「まで」の両方を書いてください。",
  "not-a-time": "時間は、14:00のように書いてください。",
};

/** A sentence for each field's refusals. */
export const postError = {
  title: {
    required: "ひとことを書いてください。",
    "too-long": "60文字までにしてください。",
  },
  text: { "too-long": "400文字までにしてください。" },
  startsOn: { "not-a-day": "はじめの日は、ある日をえらんでください。" },
  endsOn: {
    "not-a-day": "おわりの日をえらんでください。",
    "ends-before-start": "おわりの日が、はじめの日より前です。",
    "period-too-long": "1年（366日）までにしてください。",
    "already-over":
      "おわりの日がすぎています。今日か、あとの日をえらんでください。",
  },
  weekday: {
    unknown: "曜日をえらびなおしてください。",
    "not-in-period":
      "はじめの日からおわりの日までに、その曜日がありません。どちらかをかえてください。",
  },
  fromTime: time,
  toTime: {
    ...time,
    "to-before-from": "「まで」の時間は、「から」よりあとにしてください。",
  },
  stock: { "not-a-number": "1から99,999までの数字で書いてください。" },
  perCard: {
    required: "カード1枚で何回使えるかを書いてください。",
    "not-a-number": "1から99までの数字で書いてください。",
  },
  street: {
    "unknown-street":
      "この区にない商店街が入っていました。えらびなおしてください。",
  },
  enTitle: otherTitle,
  zhTitle: otherTitle,
  koTitle: otherTitle,
  enText: otherText,
  zhText: otherText,
  koText: otherText,
  other: "どれかひとつをえらんでください。",
};
