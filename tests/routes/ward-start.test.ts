import { expect, test } from "vitest";
import { listWards } from "#app/models/ward.server.ts";
import * as settings from "#app/routes/ward.settings/route.tsx";
import * as start from "#app/routes/ward.start/route.tsx";
import * as steps from "#app/routes/ward.first-steps/route.tsx";
import * as cockpit from "#app/routes/ward._index/route.tsx";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { makeOfficial } from "./ward-world.ts";

const details = {
  name: "横浜市港北区",
  nameEn: "Kōhoku",
  organiser: "商店街連合会",
  deskName: "地域振興課",
  deskNameEn: "",
  deskPhone: "０４５ー５４０ー２２４４",
  deskHours: "平日 8:45〜17:00",
};
const manager = { managerName: "係長", managerEmail: "kakari@example.jp" };

async function wardNow() {
  const [ward] = await listWards(Date.now() + 60_000);
  return ward!;
}

test("only a manager changes what the ward says of itself; a telephone is read in any width", async () => {
  const officer = (await makeOfficial("担当", undefined, "officer")).cookie;
  const change = (cookie: string, fields: Record<string, string>) =>
    call(settings.action, postRequest("/ward/settings", fields, { cookie }));
  expect((await change(officer, details)).status).toBe(403);
  const { cookie } = await makeOfficial("管理者");
  const wrong = await change(cookie, { ...details, deskPhone: "でんわ" });
  expect(wrong.status).toBe(400);
  expect(wrong.body).toMatchObject({
    initialValue: { organiser: "商店街連合会", deskPhone: "でんわ" },
    error: { deskPhone: ["not-a-phone"] },
  });
  expect((await change(cookie, details)).status).toBe(303);
  expect(await wardNow()).toMatchObject({
    organiser: "商店街連合会",
    deskPhone: "045-540-2244",
    names: { en: "Kōhoku" },
  });
});

test("the sample goes only when that is said, and only for a manager", async () => {
  const fields = { ...details, ...manager, keepsStreets: "on" };
  const begin = async (cookie: string, more: Record<string, string>) =>
    call(
      start.action,
      postRequest("/ward/start", { ...fields, ...more }, { cookie }),
    );
  const officer = (await makeOfficial("担当", undefined, "officer")).cookie;
  const { cookie } = await makeOfficial("管理者");
  expect((await begin(officer, { isSure: "on" })).status).toBe(403);
  const unsure = await begin(cookie, {});
  expect(unsure.status).toBe(400);
  expect(unsure.body).toMatchObject({
    reply: { error: { isSure: ["unsure"] } },
  });
  expect((await wardNow()).isSample).toBe(true);
});

test("the real ward begins with its first steps, its manager signed in", async () => {
  const { cookie } = await makeOfficial("管理者");
  const fields = { ...details, ...manager, isSure: "on" };
  const context = await testContext();
  const began = await call(
    start.action,
    postRequest("/ward/start", fields, { cookie }),
  );
  expect(began.status).toBe(303);
  const ward = await wardNow();
  expect(ward.isSample).toBe(false);
  const own = { ...context, ward };
  const as = { cookie: began.cookies[0] };
  const home = await call(cockpit.loader, getRequest("/ward", as), {}, own);
  expect(home.headers.get("Location")).toBe("/ward/first-steps");
  const page = await call(
    steps.loader,
    getRequest("/ward/first-steps", as),
    {},
    own,
  );
  const { steps: all } = page.body as Awaited<ReturnType<typeof steps.loader>>;
  expect(all.filter(({ isDone }) => isDone).map(({ step }) => step)).toEqual([
    "settings",
  ]);
  const gone = await call(
    cockpit.loader,
    getRequest("/ward", { cookie }),
    {},
    own,
  );
  expect(gone.headers.get("Location")).toMatch(/^\/sign-in/);
  const again = await call(
    start.action,
    postRequest("/ward/start", fields, as),
    {},
    own,
  );
  expect(again.status).toBe(409);
});
