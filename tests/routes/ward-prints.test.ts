import { beforeAll, expect, it, vi } from "vitest";
import * as mark from "#app/http/test-mark.server.ts";
import { claimPart, finishPart } from "#app/models/print-part.server.ts";
import {
  claimDrawnPrint,
  finishPrint,
} from "#app/models/print-finish.server.ts";
import * as prints from "#app/routes/ward.prints/route.tsx";
import * as order from "#app/routes/ward.prints_.$id/route.tsx";
import * as file from "#app/routes/ward.prints_.$id_.file[.]pdf/route.ts";
import * as part from "#app/routes/ward.prints_.$id_.parts.$position/route.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { makeOtherWard, sampleEdition, TODAY } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

vi.mock("#app/http/test-mark.server.ts", () => ({ isTest: true }));

let manager: string;
let officer: string;
let viewer: string;

beforeAll(async () => {
  manager = (await makeOfficial("かな", undefined, "manager")).cookie;
  officer = (await makeOfficial("けん", undefined, "officer")).cookie;
  viewer = (await makeOfficial("みる", undefined, "viewer")).cookie;
});

async function send(
  fields: Record<string, string>,
  cookie = officer,
  origin?: string,
) {
  const context = await testContext();
  return call(
    prints.action,
    postRequest("/ward/prints", fields, { cookie }),
    {},
    origin === undefined ? context : { ...context, origin },
  );
}

const posters = { sheets: "poster", scope: "street", street: "tsunashima" };

async function ordered(
  fields: Record<string, string> = posters,
): Promise<string> {
  const { status, headers } = await send(fields);
  expect(status).toBe(303);
  return headers.get("Location")!.split("/").at(-1)!;
}

async function openOrder(id: string, cookie = viewer) {
  return call(order.loader, getRequest(`/ward/prints/${id}`, { cookie }), {
    id,
  });
}

async function drain() {
  for (;;) {
    const claimed = await claimPart(new Date());
    if (!claimed) break;
    const subject = claimed.subjects[0]!;
    const problem = { subject, sheet: "poster", details: "🍑" };
    await finishPart(
      claimed,
      {
        pdf: new TextEncoder().encode(`%PDF ${claimed.printId}`),
        pages: 1,
        codes: claimed.subjects.length,
        codesRead: claimed.subjects.length - 1,
        problems: [{ ...problem, problem: "missing-glyph" }],
      },
      new Date(),
    );
  }
}

it("shows what can be printed, to those who only look without a form", async () => {
  const { body } = await call(
    prints.loader,
    getRequest("/ward/prints", { cookie: viewer }),
  );
  const edition = await sampleEdition();
  expect(body).toMatchObject({
    mayOrder: false,
    choice: { approved: edition.checkpoints.length, asked: 0, unapproved: 0 },
    other: null,
  });
  expect((await send(posters, viewer)).status).toBe(403);
});

it.each([
  [{}, "sheets", "no-sheet"],
  [{ sheets: "banner" }, "sheets[0]", "no-sheet"],
  [{ sheets: "leaflet" }, "languages", "no-language"],
  [{ sheets: "street-sheet", languages: "fr" }, "languages", "no-language"],
  [{ sheets: "daily", from: "x" }, "from", "bad-days"],
  [{ sheets: "daily", from: TODAY, to: "2020-01-01" }, "from", "bad-order"],
  [
    { sheets: "daily", from: "2026-01-01", to: "2026-02-01" },
    "from",
    "too-many-days",
  ],
  [{ sheets: "application", answerBy: TODAY }, "answerBy", "bad-answer-by"],
  [{ ...posters, street: "nowhere" }, "street", "bad-street"],
  [{ ...posters, scope: "shops" }, "shops", "no-shop"],
  [{ ...posters, scope: "shops", shops: "nobody" }, "", "nothing-to-print"],
  [{ sheets: "application", answerBy: "2099-01-01" }, "", "nothing-to-print"],
] as [Record<string, string>, string, string][])(
  "%j is refused at %j as %s",
  async (fields, at, word) => {
    const { status, body } = await send(fields);
    expect(status).toBe(at === "" ? 409 : 400);
    const { error } = body as { error: Record<string, string[]> };
    expect(error[at]).toContain(word);
  },
);

it("an order is drawn part by part, then is one file", async () => {
  const id = await ordered();
  expect(await openOrder(id)).toMatchObject({
    body: {
      isRunning: true,
      order: { state: "waiting", subjects: 10, done: 0 },
    },
  });
  const open = (cookie: string) =>
    call(file.loader, getRequest(`/ward/prints/${id}/file.pdf`, { cookie }), {
      id,
    });
  const openPart = (position: string) =>
    call(
      part.loader,
      getRequest(`/ward/prints/${id}/parts/${position}`, { cookie: viewer }),
      { id, position },
    );
  expect((await open(viewer)).status).toBe(404);
  await drain();
  const first = await openPart("0");
  expect(first).toMatchObject({ status: 200, body: `%PDF ${id}` });
  for (const position of ["1", "-1", "x", "99999999999"])
    expect((await openPart(position)).status).toBe(404);
  const { body } = await openOrder(id);
  const [shop] = (await sampleEdition()).checkpoints;
  expect(body).toMatchObject({
    order: {
      codes: 10,
      codesRead: 9,
      problems: [{ name: `001 ${shop!.shop.name}`, slug: shop!.shop.slug }],
      ready: [{ position: 0 }],
    },
  });
  const drawn = (await claimDrawnPrint(new Date()))!;
  await finishPrint(drawn, new TextEncoder().encode("%PDF whole"), new Date());
  const whole = await open(viewer);
  expect(whole).toMatchObject({ status: 200, body: "%PDF whole" });
  expect(whole.headers.get("Cache-Control")).toBe("private, no-store");
  expect(await openOrder(id)).toMatchObject({ body: { isRunning: false } });
});

it("letters carry keys: who only looks may not open them", async () => {
  const id = await ordered({ ...posters, sheets: "sign-in" });
  const open = (cookie: string) =>
    call(file.loader, getRequest(`/ward/prints/${id}/file.pdf`, { cookie }), {
      id,
    });
  expect((await open(viewer)).status).toBe(403);
  expect((await open(officer)).status).toBe(404);
  await drain();
});

it("stops and goes on; nonsense is refused", async () => {
  const id = await ordered();
  const press = (to: string, cookie = officer) =>
    call(order.action, postRequest(`/ward/prints/${id}`, { to }, { cookie }), {
      id,
    });
  const state = async () =>
    ((await openOrder(id)).body as { order: { state: string } }).order.state;
  expect((await press("stop", viewer)).status).toBe(403);
  expect((await press("stop")).status).toBe(303);
  expect(await state()).toBe("stopped");
  expect((await press("go-on")).status).toBe(303);
  expect(await state()).toBe("waiting");
  expect((await press("burn")).status).toBe(400);
  await drain();
});

it("another ward sees none of it", async () => {
  const id = await ordered();
  const { context } = await makeOtherWard();
  const { cookie } = await makeOfficial("よそ", context);
  const open = call(
    order.loader,
    getRequest(`/ward/prints/${id}`, { cookie }),
    { id },
    context,
  );
  expect((await open).status).toBe(404);
  await drain();
});

it("asks a manager when the printed address is not this server's", async () => {
  vi.spyOn(mark, "isTest", "get").mockReturnValue(false);
  expect((await send(posters, officer, "https://one.example.jp")).status).toBe(
    303,
  );
  const refused = await send(
    { ...posters, address: "printed" },
    officer,
    "https://two.example.jp",
  );
  expect(refused).toMatchObject({
    status: 409,
    body: { error: { "": ["other-address"] } },
  });
  const { body } = await call(
    prints.loader,
    getRequest("/ward/prints", { cookie: manager }),
    {},
    { ...(await testContext()), origin: "https://two.example.jp" },
  );
  expect(body).toMatchObject({
    other: {
      printed: "https://one.example.jp",
      running: "https://two.example.jp",
      mayChoose: true,
    },
  });
  const chosen = { ...posters, address: "printed" };
  expect((await send(chosen, manager, "https://two.example.jp")).status).toBe(
    303,
  );
});
