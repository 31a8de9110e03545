import { beforeAll, expect, it } from "vitest";
import { codesOf } from "#app/models/code.server.ts";
import * as checks from "#app/routes/ward.prints_.checks/route.tsx";
import * as shopPage from "#app/routes/ward.prints_.shops.$slug/route.tsx";
import * as pdf from "#app/routes/ward.prints_.shops.$slug_.poster[.]pdf/route.ts";
import * as posters from "#app/routes/posters.$code/route.tsx";
import * as scan from "#app/routes/_resident.s.$code/route.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { firstShop, sampleEdition, signedIn } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let here: Awaited<ReturnType<typeof firstShop>>;
let shop: string;
let otherShop: string;
let officer: string;
let viewer: string;

beforeAll(async () => {
  here = await firstShop();
  const { ward, checkpoints } = await sampleEdition();
  shop = await signedIn(ward, here.shop);
  otherShop = await signedIn(ward, checkpoints[1]!.shop);
  officer = (await makeOfficial("けん", undefined, "officer")).cookie;
  viewer = (await makeOfficial("みる", undefined, "viewer")).cookie;
});

async function newestCode(): Promise<string> {
  return codesOf(await sampleEdition(), here)[0]!.code;
}

function openScan(code: string, cookie?: string) {
  const sent = cookie === undefined ? {} : { cookie };
  return call(scan.loader, getRequest(`/s/${code}`, sent), { code });
}

function openPoster(code: string, cookie: string) {
  return call(posters.loader, getRequest(`/posters/${code}`, { cookie }), {
    code,
  });
}

function confirm(code: string, cookie: string) {
  return call(posters.action, postRequest(`/posters/${code}`, {}, { cookie }), {
    code,
  });
}

async function leftOnFirstStreet(): Promise<string[]> {
  const { body } = await call(
    checks.loader,
    getRequest("/ward/prints/checks", { cookie: viewer }),
  );
  const { streets } = body as { streets: { left: { slug: string }[] }[] };
  return streets[0]!.left.map(({ slug }) => slug);
}

const path = () => `/ward/prints/shops/${here.shop.slug}`;

function renew(fields: Record<string, string>, cookie = officer) {
  return call(shopPage.action, postRequest(path(), fields, { cookie }), {
    slug: here.shop.slug,
  });
}

it("the scan page offers the check to the shop and to officials only", async () => {
  const code = await newestCode();
  const offered = async (cookie?: string) =>
    ((await openScan(code, cookie)).body as { checks: string | null }).checks;
  expect(await offered()).toBeNull();
  expect(await offered(otherShop)).toBeNull();
  expect(await offered(viewer)).toBeNull();
  expect(await offered(shop)).toBe(code);
  expect(await offered(officer)).toBe(code);
});

it("a poster is confirmed once by who may, and leaves the list", async () => {
  const code = await newestCode();
  for (const cookie of [otherShop, viewer, "session=nobody"])
    expect((await confirm(code, cookie)).status).toBe(404);
  expect(await leftOnFirstStreet()).toContain(here.shop.slug);
  expect(await confirm(code, shop)).toMatchObject({ status: 303 });
  expect(await leftOnFirstStreet()).not.toContain(here.shop.slug);
  const { body } = await openPoster(code, shop);
  expect(body).toMatchObject({ state: "live", number: 1 });
  expect((body as { checkedAt: Date }).checkedAt).toBeInstanceOf(Date);
});

it("a new QR asks first; then the old poster is told apart from the new one", async () => {
  const old = await newestCode();
  expect((await renew({})).status).toBe(400);
  expect((await renew({ told: "yes" }, viewer)).status).toBe(403);
  expect(await newestCode()).toBe(old);
  expect((await renew({ told: "yes" })).status).toBe(303);
  const fresh = await newestCode();
  expect(fresh).not.toBe(old);
  expect((await openScan(fresh)).status).toBe(200);
  expect((await openScan(old)).status).toBe(410);
  const sent = await openScan(old, shop);
  expect(sent.headers.get("Location")).toBe(`/posters/${old}`);
  expect(await openPoster(old, shop)).toMatchObject({
    status: 410,
    body: { state: "old" },
  });
  await confirm(old, shop);
  expect(await leftOnFirstStreet()).toContain(here.shop.slug);
});

it("the newest poster is printed directly, as its second printing", async () => {
  const open = (slug: string) =>
    call(pdf.loader, getRequest(`${path()}/poster.pdf`, { cookie: viewer }), {
      slug,
    });
  const { status, headers, body } = await open(here.shop.slug);
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toBe("application/pdf");
  expect(String(body).slice(0, 5)).toBe("%PDF-");
  expect((await open("nobody")).status).toBe(404);
  const page = await call(
    shopPage.loader,
    getRequest(path(), { cookie: viewer }),
    { slug: here.shop.slug },
  );
  const { codes } = page.body as { codes: unknown[] };
  expect(codes).toHaveLength(2);
});
