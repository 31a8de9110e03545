import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { openForm, sealForm } from "#app/http/kept-form.server.ts";
import * as cockpit from "#app/routes/ward._index/route.tsx";
import * as again from "#app/routes/sign-in_.again/route.tsx";
import * as resending from "#app/routes/ward.resending/route.tsx";
import * as continuation from "#app/routes/ward.continuation.ts";
import * as pause from "#app/routes/ward.pause/route.tsx";
import * as door from "#app/routes/sign-in/route.tsx";
import { hashSession } from "#app/models/session.server.ts";
import { transaction } from "#db/client.server.ts";
import { sessions } from "#db/schema/session.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { makeOfficial } from "./ward-world.ts";

type Person = { id: string; cookie: string };
const MINUTE_MS = 60_000;
const owner = { wardId: "ward", staffId: "ana" };
const now = new Date();

let ana: Person;

beforeEach(async () => {
  ana = await makeOfficial("あな");
});

/** As if nothing had been opened for so long. */
function idle({ cookie }: Person, minutes: number) {
  const hash = hashSession(cookie.split("=")[1] ?? "");
  const lastSeenAt = new Date(Date.now() - minutes * MINUTE_MS);
  return transaction((tx) =>
    tx.update(sessions).set({ lastSeenAt }).where(eq(sessions.hash, hash)),
  );
}

const message = "強風のため、\r\n今日は休みます。";
const sendPause = ({ cookie }: Person) =>
  call(pause.action, postRequest("/ward/pause", { message }, { cookie }));

async function keptBy(person: Person, path = "/ward/pause") {
  const to = `/sign-in/again?next=${encodeURIComponent(path)}`;
  const sent = postRequest(to, { message }, { cookie: person.cookie });
  const answer = await call(again.action, sent);
  return { ...answer, kept: (answer.body as { kept: string | null }).kept };
}

async function openAs({ cookie }: Person, kept: string) {
  const sent = postRequest("/ward/resending", { kept }, { cookie });
  return call(resending.action, sent);
}

it("a form after the sitting is sent on by 307, a page by 303", async () => {
  await idle(ana, 31);
  const form = await sendPause(ana);
  expect(form.status).toBe(307);
  expect(form.headers.get("Location")).toBe(
    "/sign-in/again?next=%2Fward%2Fpause",
  );
  const page = await call(
    cockpit.loader,
    getRequest("/ward", { cookie: ana.cookie }),
  );
  expect(page.headers.get("Location")).toBe("/sign-in?next=%2Fward");
  const upload = new Request("http://localhost:3000/ward/pause", {
    method: "POST",
    headers: { Cookie: ana.cookie },
    body: new FormData(),
  });
  expect((await call(pause.action, upload)).status).toBe(303);
});

it("is kept for who wrote it and shown again after the sign-in", async () => {
  await idle(ana, 31);
  const { status, kept } = await keptBy(ana);
  expect(status).toBe(403);
  expect(kept).toMatch(/^[\w-]+$/);
  expect(kept).not.toContain(Buffer.from("休みます").toString("base64url"));
  await idle(ana, 0);
  const shown = await openAs(ana, kept!);
  expect(shown.status).toBe(200);
  expect(shown.headers.get("Cache-Control")).toBe("no-store");
  expect(shown.body).toEqual({
    kept: { path: "/ward/pause", fields: [["message", message]], files: [] },
  });
  const ben = await makeOfficial("べん");
  expect(await openAs(ben, kept!)).toMatchObject({
    status: 410,
    body: { kept: null },
  });
});

it("goes through the mailed link's form unchanged", async () => {
  await idle(ana, 31);
  const { kept } = await keptBy(ana);
  const sent = postRequest("/sign-in", { email: "tanto", kept: kept! });
  expect((await call(door.action, sent)).body).toMatchObject({ kept });
  const wrong = postRequest("/sign-in", { email: "tanto", kept: "<b>" });
  expect((await call(door.action, wrong)).body).toMatchObject({ kept: null });
});

it("is kept through a second sitting that ran out", async () => {
  await idle(ana, 31);
  const { kept } = await keptBy(ana);
  const to = "/sign-in/again?next=%2Fward%2Fresending";
  const sent = postRequest(to, { kept: kept! }, { cookie: ana.cookie });
  expect((await call(again.action, sent)).body).toMatchObject({ kept });
});

it.each(["https://elsewhere.example", "//elsewhere.example", "/merchant", ""])(
  "nothing is kept for %j",
  async (path) => {
    await idle(ana, 31);
    expect(await keptBy(ana, path)).toMatchObject({ status: 303 });
  },
);

it("nothing is kept for nobody, nor for a session that was ended", async () => {
  const nobody = { id: "", cookie: "session=made-up" };
  expect((await keptBy(nobody)).status).toBe(303);
  await idle(ana, 31);
  await transaction((tx) =>
    tx.delete(sessions).where(eq(sessions.staffId, ana.id)),
  );
  expect((await sendPause(ana)).status).toBe(303);
  expect((await keptBy(ana)).status).toBe(303);
});

it("opens only whole, in time, for its ward and person", () => {
  const sealed = sealForm(
    owner,
    { path: "/ward/pause", body: "a=1&a=2&b=" },
    now,
  )!;
  const after = (minutes: number) =>
    new Date(now.getTime() + minutes * MINUTE_MS);
  const form = {
    path: "/ward/pause",
    fields: [
      ["a", "1"],
      ["a", "2"],
      ["b", ""],
    ],
    files: [],
  };
  expect(openForm(owner, sealed, after(29))).toEqual(form);
  expect(openForm(owner, sealed, after(31))).toBeNull();
  expect(openForm({ ...owner, wardId: "x" }, sealed, now)).toBeNull();
  expect(openForm({ ...owner, staffId: "x" }, sealed, now)).toBeNull();
  for (let i = 0; i < sealed.length; i += 7) {
    const other = sealed[i] === "A" ? "B" : "A";
    const changed = sealed.slice(0, i) + other + sealed.slice(i + 1);
    expect(openForm(owner, changed, now)).toBeNull();
  }
  for (const garbage of ["", "x", "A".repeat(60), null, 5, sealed.slice(0, 50)])
    expect(openForm(owner, garbage, now)).toBeNull();
  expect(
    sealForm(owner, { path: "/x", body: "x".repeat(16_385) }, now),
  ).toBeNull();
});

it("a press on つづける moves the end of the sitting", async () => {
  await idle(ana, 28);
  const press = (accept: string) =>
    call(
      continuation.action,
      postRequest(
        "/ward/continuation",
        {},
        { cookie: ana.cookie, headers: { Accept: accept } },
      ),
    );
  const { body } = await press("application/json");
  const { endsIn, isLast } = JSON.parse(String(body)) as {
    endsIn: number;
    isLast: boolean;
  };
  expect(endsIn).toBeGreaterThan(29 * MINUTE_MS);
  expect(isLast).toBe(false);
  expect((await press("text/html")).headers.get("Location")).toBe("/ward");
  await idle(ana, 31);
  expect((await press("application/json")).status).toBe(307);
  expect((await testContext()).ward.isSample).toBe(true);
});
