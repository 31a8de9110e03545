import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import type { SurveyAnswers } from "#app/domain/survey.ts";
import {
  answerSurvey,
  findShopSurvey,
} from "#app/models/survey-answer.server.ts";
import { findSurvey, listSurveys } from "#app/models/survey.server.ts";
import * as list from "#app/routes/ward.surveys._index/route.tsx";
import * as fresh from "#app/routes/ward.surveys.new/route.tsx";
import * as one from "#app/routes/ward.surveys.$id/route.tsx";
import * as file from "#app/routes/ward.surveys.$id_.answers[.]csv.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  firstShop,
  makeOtherWard,
  otherShop,
  sampleEdition,
  TODAY,
} from "./merchant-world.ts";
import { makeSurvey } from "./survey-world.ts";
import { makeOfficial } from "./ward-world.ts";

const NEW = "/ward/surveys/new";
const { ward } = await testContext();

let cookie: string;
let viewer: string;

beforeAll(async () => {
  ({ cookie } = await makeOfficial("担当", undefined, "officer"));
  ({ cookie: viewer } = await makeOfficial("閲覧", undefined, "viewer"));
});

const form = {
  title: "おたずね",
  intro: "",
  closesOn: addDays(TODAY, 7),
  "questions[0].kind": "one",
  "questions[0].text": "どちらですか",
  "questions[0].choices": "はい\nいいえ",
  intent: "save",
};

const send = (path: string, fields: Record<string, string>, as = cookie) =>
  path === NEW
    ? call(fresh.action, postRequest(path, fields, { cookie: as }))
    : call(one.action, postRequest(path, fields, { cookie: as }), {
        id: path.split("/").at(-1)!,
      });

const read = async (id: string, as = cookie) =>
  (
    await call(one.loader, getRequest(`/ward/surveys/${id}`, { cookie: as }), {
      id,
    })
  ).body as Awaited<ReturnType<typeof one.loader>>;

describe("a draft", () => {
  it("begins with three blank questions, or with five that can be sent as they are", async () => {
    const blank = await call(fresh.loader, getRequest(NEW, { cookie }));
    expect(blank.body).toMatchObject({ start: { questions: { length: 3 } } });
    const preset = await call(
      fresh.loader,
      getRequest(`${NEW}?preset=after`, { cookie }),
    );
    const { start } = preset.body as Awaited<ReturnType<typeof fresh.loader>>;
    const fields = start.questions.flatMap(({ isRequired, ...rest }, i) => [
      ...Object.entries(rest).map(([name, value]) => [
        `questions[${i}].${name}`,
        value,
      ]),
      ...(isRequired ? [[`questions[${i}].isRequired`, "on"]] : []),
    ]);
    const { title, intro, closesOn } = start;
    const sent = { title, intro, closesOn, ...Object.fromEntries(fields) };
    expect((await send(NEW, sent)).status).toBe(303);
    const [made] = await listSurveys(ward.id);
    expect(made).toMatchObject({ askedAt: null, questions: { length: 5 } });
    expect(made?.questions[0]).toMatchObject({ kind: "one", isRequired: true });
  });

  it("one more question keeps what was typed, wrong or not, and saves nothing", async () => {
    const before = (await listSurveys(ward.id)).length;
    const typed = { ...form, title: "", intent: "add" };
    const answer = await send(NEW, typed);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        typed: {
          questions: [
            { text: "どちらですか", choices: "はい\nいいえ" },
            { text: "", choices: "" },
          ],
        },
        reply: { error: {} },
        refused: null,
      },
    });
    expect(await listSurveys(ward.id)).toHaveLength(before);
  });

  it("is refused beside its fields with all that was typed", async () => {
    const wrong = { ...form, title: "", "questions[0].choices": "=cmd()" };
    expect(await send(NEW, wrong)).toMatchObject({
      status: 400,
      body: {
        typed: { questions: [{ choices: "=cmd()" }] },
        reply: {
          error: {
            title: ["required"],
            "questions[0].choices": ["too-few"],
          },
        },
        refused: "form",
      },
    });
    expect((await send(NEW, {})).status).toBe(400);
    const gap = await send(NEW, { ...form, "questions[2].text": "とんだ" });
    const { typed } = gap.body as { typed: { questions: unknown[] } };
    expect(gap.status).toBe(400);
    expect(typed.questions[1]).toMatchObject({ text: "", choices: "" });
  });

  it("says until when the shops' letters open their pages", async () => {
    const { rally } = await sampleEdition();
    const page = await call(fresh.loader, getRequest(NEW, { cookie }));
    expect(page.body).toMatchObject({
      audience: { lastDay: addDays(rally.endsOn, 7) },
    });
  });

  it("is saved, sent out once, closed once", async () => {
    const made = await send(NEW, form);
    const path = made.headers.get("Location")!.split("?")[0]!;
    const id = path.split("/").at(-1)!;
    const asked = await send(path, {
      ...form,
      title: "なおした",
      intent: "ask",
    });
    expect(asked.headers.get("Location")).toBe(`${path}?said=asked`);
    expect(await read(id)).toMatchObject({
      state: "open",
      survey: { title: "なおした" },
    });
    expect(await send(path, { ...form, title: "おそい" })).toMatchObject({
      status: 409,
      body: { refused: "asked", typed: { title: "おそい" } },
    });
    expect((await send(path, { intent: "close" })).status).toBe(303);
    expect(await send(path, { intent: "close" })).toMatchObject({
      status: 409,
      body: { refused: "notOpen" },
    });
    expect((await read(id)).survey.title).toBe("なおした");
  });

  it("is for officers to write, for viewers to read", async () => {
    const id = await makeSurvey(ward.id, "draft");
    expect((await send(NEW, form, viewer)).status).toBe(403);
    expect((await send(`/ward/surveys/${id}`, form, viewer)).status).toBe(403);
    expect(await read(id, viewer)).toMatchObject({ mayChange: false });
    const all = await call(
      list.loader,
      getRequest("/ward/surveys", { cookie: viewer }),
    );
    expect(all.body).toMatchObject({ mayMake: false });
  });
});

it("is nobody's in another ward", async () => {
  const there = await makeOtherWard();
  const foreign = await makeOfficial("隣", there.context);
  const id = await makeSurvey(ward.id, "open");
  for (const door of [one.loader, file.loader]) {
    const sent = getRequest(`/ward/surveys/${id}`, { cookie: foreign.cookie });
    expect((await call(door, sent, { id }, there.context)).status).toBe(404);
  }
  const sent = postRequest(
    "/x",
    { intent: "close" },
    { cookie: foreign.cookie },
  );
  const closing = await call(one.action, sent, { id }, there.context);
  expect(closing.status).toBe(404);
  expect((await findSurvey(ward.id, id))?.closedAt).toBeNull();
  const nowhere = await call(one.loader, getRequest("/x", { cookie }), {
    id: "__proto__",
  });
  expect(nowhere.status).toBe(404);
});

describe("what shops answered", () => {
  async function answered() {
    const id = await makeSurvey(ward.id, "open");
    const now = new Date();
    const answers: SurveyAnswers[] = [
      { q1: "はい", q2: ["客がふえた", "売れた"], q3: 30, q4: '=1+1\n"x"' },
      { q1: "いいえ", q3: 5 },
    ];
    const places = [await firstShop(), await otherShop()];
    for (const [i, { shop }] of places.entries()) {
      const found = await findShopSurvey(shop, id, now);
      await answerSurvey(shop, found!, answers[i]!, now);
    }
    return id;
  }

  it("is counted by question, with who has not answered and their telephone", async () => {
    const { results } = await read(await answered());
    expect(results?.questions.map((result) => result.answered)).toEqual([
      2, 1, 2, 1,
    ]);
    expect(results?.questions[2]?.number).toMatchObject({
      sum: 35,
      mean: 17.5,
    });
    const { checkpoints } = await sampleEdition();
    const waiting = checkpoints.filter((place) => !place.withdrawnAt).slice(2);
    expect(results?.silent.map(({ id }) => id)).toEqual(
      waiting.map(({ shopId }) => shopId),
    );
    expect(results?.silent[0]?.phone).toBe(waiting[0]?.shop.phone);
  });

  it("is a file that no spreadsheet runs, in UTF-8 or CP932; a draft has none", async () => {
    const id = await answered();
    const path = `/ward/surveys/${id}/answers.csv`;
    const utf = await call(file.loader, getRequest(path, { cookie }), { id });
    expect(utf.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const text = String(utf.body);
    expect(text).toContain("客がふえた、売れた");
    expect(text).toContain("'=1+1");
    expect(text.split("\r\n")).toHaveLength(4);
    const excel = await call(
      file.loader,
      getRequest(`${path}?encoding=cp932`, { cookie: viewer }),
      { id },
    );
    expect(excel.headers.get("Content-Type")).toContain("Shift_JIS");
    const draft = await makeSurvey(ward.id, "draft");
    const none = await call(file.loader, getRequest(path, { cookie }), {
      id: draft,
    });
    expect(none.status).toBe(404);
  });

  it("is told on the list", async () => {
    const id = await answered();
    const page = await call(
      list.loader,
      getRequest("/ward/surveys", { cookie }),
    );
    const { surveys } = page.body as Awaited<ReturnType<typeof list.loader>>;
    const { checkpoints } = await sampleEdition();
    expect(surveys.find((survey) => survey.id === id)).toMatchObject({
      state: "open",
      n: 2,
      all: checkpoints.filter(({ withdrawnAt }) => !withdrawnAt).length,
    });
  });
});
