import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import {
  keptSchema,
  openShopForm,
  sealForm,
} from "#app/http/kept-form.server.ts";
import { endDevices } from "#app/models/device.server.ts";
import { issuePhoneCode } from "#app/models/phone-code.server.ts";
import { hashSession } from "#app/models/session.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import * as letterDoor from "#app/routes/l._index.tsx";
import * as post from "#app/routes/merchant.promotions.new.tsx";
import * as resending from "#app/routes/merchant.resending/route.tsx";
import * as again from "#app/routes/sign-in_.again/route.tsx";
import * as phone from "#app/routes/sign-in_.phone/route.tsx";
import * as door from "#app/routes/l.$code/route.tsx";
import { transaction } from "#db/client.server.ts";
import { sessions } from "#db/schema/session.ts";
import { type Answer, call, postRequest } from "#tests/setup/request.ts";
import { enter, lettered } from "./letter-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Lettered = Awaited<ReturnType<typeof lettered>>;
const NEW = "/merchant/promotions/new";
const NEXT = `/sign-in/again?next=${encodeURIComponent(NEW)}`;
const title = "あすは休みます & <b>";
const written = { kind: "news", title, period: "today" };

async function signedInAt({ code }: Lettered) {
  return (await enter(code, "レジ")).cookies[0]!;
}

/** As if its time were over, or as if somebody had taken it out. */
async function endSession(
  cookie: string,
  how: "expire" | "revoke",
  at: Lettered,
) {
  const hash = hashSession(cookie.split("=")[1]!);
  if (how === "revoke")
    await endDevices(
      at.shop,
      null,
      { actor: "staff:t", ownKey: null },
      new Date(),
    );
  else
    await transaction((tx) =>
      tx
        .update(sessions)
        .set({ expiresAt: new Date(Date.now() - 1000) })
        .where(eq(sessions.hash, hash)),
    );
}

/** Sends the form twice, as a browser does after the 307. */
async function sendTooLate(cookie: string, body: () => BodyInit) {
  const request = (path: string) =>
    new Request(`http://localhost:3000${path}`, {
      method: "POST",
      headers: { Cookie: cookie },
      body: body(),
    });
  const first = await call(post.action, request(NEW));
  expect([first.status, first.headers.get("Location")]).toEqual([307, NEXT]);
  const answer = await call(again.action, request(NEXT));
  expect(answer.status).toBe(403);
  return (answer.body as { kept: string | null }).kept;
}

function withPhoto(size: number) {
  const form = new FormData();
  for (const [name, value] of Object.entries(written)) form.set(name, value);
  form.set("photo", "kept-photo-id");
  form.set("picture", new File([new Uint8Array(size)], "a.jpg"));
  return form;
}

async function openAs(cookie: string, kept: string) {
  const request = postRequest("/merchant/resending", { kept }, { cookie });
  return call(resending.action, request);
}

/** The 307 of a sign-in, followed. */
function follow(answer: Answer, kept: string) {
  expect([answer.status, answer.headers.get("Location")]).toEqual([
    307,
    "/merchant/resending",
  ]);
  return openAs(answer.cookies[0]!, kept);
}

it.each(["expire", "revoke"] as const)(
  "what was typed survives the sign-in by letter (%s)",
  async (how) => {
    const at = await lettered();
    const cookie = await signedInAt(at);
    await endSession(cookie, how, at);
    const kept = (await sendTooLate(
      cookie,
      () => new URLSearchParams(written),
    ))!;
    expect(keptSchema.safeParse(kept).success).toBe(true);
    const wrong = { code: "ZZZZZZZZZZZZ", kept };
    const refused = await call(
      letterDoor.action,
      postRequest("/l", wrong, { cookie }),
    );
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.body).toMatchObject({ kept });
    const typed = await call(
      letterDoor.action,
      postRequest("/l", { code: at.code, kept }, { cookie }),
    );
    expect([typed.status, typed.headers.get("Location")]).toEqual([
      307,
      `/l/${at.code}`,
    ]);
    const press = (fields: Record<string, string>) =>
      call(
        door.action,
        postRequest(`/l/${at.code}`, { kept, ...fields }, { cookie }),
        {
          code: at.code,
        },
      );
    expect(await press({})).toMatchObject({ status: 200, body: { kept } });
    expect((await press({ device: "" })).body).toMatchObject({ kept });
    const shown = await follow(await press({ device: "レジ" }), kept);
    expect(shown.status).toBe(200);
    expect(shown.headers.get("Cache-Control")).toBe("no-store");
    expect(shown.body).toEqual({
      kept: { path: NEW, fields: Object.entries(written), files: [] },
    });
  },
);

it("and the sign-in by phone; a photo is to be chosen again", async () => {
  const at = await lettered();
  const cookie = await signedInAt(at);
  await endSession(cookie, "expire", at);
  const kept = (await sendTooLate(cookie, () => withPhoto(90_000)))!;
  const { number } = (await findCheckpoint(at.rally.id, at.shop.id))!;
  const issued = await issuePhoneCode(at.rally, at.shop, "t", new Date());
  if (!issued.ok) throw new Error(issued.refusal);
  const press = (fields: Record<string, string>) =>
    call(
      phone.action,
      postRequest("/sign-in/phone", { kept, ...fields }, { cookie }),
    );
  expect(await press({})).toMatchObject({ status: 200, body: { kept } });
  const sent = { number: String(number), digits: "000000", device: "レジ" };
  if (issued.digits !== sent.digits)
    expect(await press(sent)).toMatchObject({ status: 403, body: { kept } });
  const entry = await press({ ...sent, digits: issued.digits });
  const shown = await follow(entry, kept);
  const fields = [...Object.entries(written), ["photo", "kept-photo-id"]];
  expect(shown.body).toEqual({
    kept: { path: NEW, fields, files: ["picture"] },
  });
});

it("opens for its own shop alone; of a taken-out device for whoever comes in there", async () => {
  const [at, other] = [await lettered(), await lettered()];
  const others = await signedInAt(other);
  for (const how of ["expire", "revoke"] as const) {
    const cookie = await signedInAt(at);
    await endSession(cookie, how, at);
    const kept = (await sendTooLate(
      cookie,
      () => new URLSearchParams(written),
    ))!;
    expect((await openAs(others, kept)).status).toBe(
      how === "expire" ? 410 : 200,
    );
    expect((await openAs(await signedInAt(at), kept)).status).toBe(200);
    const { cookie: official } = await makeOfficial("担当");
    expect((await openAs(official, kept)).status).toBe(303);
  }
  const shop = { id: "a", wardId: "w" };
  const now = new Date();
  const form = { path: NEW, body: "a=1" };
  const sealed = sealForm({ wardId: "w", shopId: "a" }, form, now)!;
  const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
  expect(openShopForm(shop, sealed, hours(11.9))).not.toBeNull();
  expect(openShopForm(shop, sealed, hours(12.1))).toBeNull();
  expect(openShopForm({ ...shop, wardId: "x" }, sealed, now)).toBeNull();
  const free = sealForm({ wardId: "w", shopId: null }, form, now)!;
  expect(openShopForm({ ...shop, wardId: "x" }, free, now)).toBeNull();
});

it("keeps nothing that is too long, of a stranger, or for a page that is no shop's", async () => {
  const at = await lettered();
  const cookie = await signedInAt(at);
  await endSession(cookie, "expire", at);
  const long = () =>
    new URLSearchParams({ ...written, text: "x".repeat(17_000) });
  expect(await sendTooLate(cookie, long)).toBeNull();
  for (const own of [undefined, "session=made-up"]) {
    const request = postRequest(NEW, written, { cookie: own });
    expect((await call(post.action, request)).headers.get("Location")).toBe(
      "/sign-in?next=%2Fmerchant",
    );
  }
  for (const next of ["/card/rescue", "/ward/pause", "//x.example", ""]) {
    const path = `/sign-in/again?next=${encodeURIComponent(next)}`;
    const answer = await call(
      again.action,
      postRequest(path, written, { cookie }),
    );
    expect([next, answer.status]).toEqual([next, 303]);
  }
});

it("is passed on when the next session is over, too", async () => {
  const at = await lettered();
  const cookie = await signedInAt(at);
  await endSession(cookie, "expire", at);
  const kept = (await sendTooLate(cookie, () => new URLSearchParams(written)))!;
  expect((await openAs(cookie, kept)).status).toBe(307);
  const path = "/sign-in/again?next=%2Fmerchant%2Fresending";
  const answer = await call(
    again.action,
    postRequest(path, { kept }, { cookie }),
  );
  expect(answer.body).toMatchObject({ kept, isShop: true });
});
