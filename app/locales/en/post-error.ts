import type { postError as ja } from "#app/locales/ja/post-error.ts";

const otherTitle = {
  required: "Details alone cannot be shown. Please write the sentence too.",
  "too-long": "Please keep it to 100 characters.",
};
const otherText = { "too-long": "Please keep it to 400 characters." };
const time = {
  "time-pair": "Please give both the start and the end.",
  "not-a-time": "Please write a time like 14:00.",
};

export const postError = {
  title: {
    required: "Please write a sentence.",
    "too-long": "Please keep it to 60 characters.",
  },
  text: { "too-long": "Please keep it to 400 characters." },
  startsOn: { "not-a-day": "Please choose a first day that exists." },
  endsOn: {
    "not-a-day": "Please choose the last day.",
    "ends-before-start": "The last day is before the first day.",
    "period-too-long": "Please keep it to one year (366 days).",
    "already-over": "The last day has passed. Choose today or a later day.",
  },
  weekday: {
    unknown: "Please choose the weekdays again.",
    "not-in-period":
      "That weekday does not come up between the first and the last day. Please change one of them.",
  },
  fromTime: time,
  toTime: {
    ...time,
    "to-before-from": "The end must be after the start.",
  },
  stock: { "not-a-number": "Please write a number from 1 to 99,999." },
  perCard: {
    required: "Please write how often one card can use it.",
    "not-a-number": "Please write a number from 1 to 99.",
  },
  street: {
    "unknown-street":
      "A street that is not in this ward was chosen. Please choose again.",
  },
  enTitle: otherTitle,
  zhTitle: otherTitle,
  koTitle: otherTitle,
  enText: otherText,
  zhText: otherText,
  koText: otherText,
  other: "Please choose one.",
} satisfies typeof ja;
