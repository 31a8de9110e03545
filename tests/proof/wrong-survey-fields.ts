import { addDays } from "#app/domain/business-day.ts";
import { TODAY } from "#tests/routes/merchant-world.ts";
import { type Action, LONG, type Row, wrongWays } from "./row.ts";

const on = (path: string, status = 400): Action => ({
  as: "official",
  path,
  status,
});

const surveyForm = {
  title: "題",
  closesOn: addDays(TODAY, 30),
  "questions[0].kind": "one",
  "questions[0].text": "問",
  "questions[0].choices": "はい\nいいえ",
};

const surveyRows: Row[] = [
  "/ward/surveys/new",
  "/ward/surveys/{draft}",
].flatMap((path) =>
  wrongWays(on(path), surveyForm, [
    { title: LONG },
    { intro: LONG },
    { closesOn: "2026-02-30" },
    { closesOn: "2999-01-01", intent: "ask" },
    { "questions[0].kind": "__proto__" },
    { "questions[0].choices": LONG },
    { "questions[12].text": LONG },
    { "questions[2].isRequired": "on" },
  ]),
);

const listRows: Row[] = ["/ward/surveys/new", "/ward/surveys/{draft}"].flatMap(
  (path) =>
    wrongWays(on(path), { title: "題", closesOn: surveyForm.closesOn }, [
      { "questions[999].text": "問" },
      { "questions[12]": "問" },
      { "questions[12].choices[3]": "はい" },
      { "questions.text": "問" },
      { "questions[].text": "問" },
      { questions: "問" },
      { "title[1]": "題" },
      { "closesOn.day": "2999-01-01" },
    ]),
);

const askedRows = wrongWays(on("/ward/surveys/{survey}", 409), surveyForm, [
  {},
  { intent: "ask" },
]);

export const wrongSurveyFields: Row[] = [
  ...surveyRows,
  ...listRows,
  ...askedRows,
];
