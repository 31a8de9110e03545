import { beforeAll, expect, test } from "vitest";
import { desc, eq } from "drizzle-orm";
import type { CounterQr } from "#app/http/counter-qr.server.ts";
import { makeCounterQr } from "#app/http/counter-qr.server.ts";
import { renewCode } from "#app/models/code.server.ts";
import type { Checkpoint } from "#app/models/edition.server.ts";
import { touchWard } from "#app/models/ward.server.ts";
import * as scan from "#app/routes/_resident.s.$code/route.tsx";
import * as page from "#app/routes/merchant_.qr.tsx";
import * as next from "#app/routes/merchant_.qr_.next.ts";
import { db, transaction } from "#db/client.server.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { stamps } from "#db/schema/stamp.ts";
import { makeOfficial } from "./ward-world.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { sampleEdition, signedIn } from "./merchant-world.ts";
import { readQr } from "./read-qr.ts";

const edition = await sampleEdition();
const [here, leaving] = edition.checkpoints as [Checkpoint, Checkpoint];
const public_ = { origin: "https://sanpo.city.yokohama.jp" };
let cookie = "";

beforeAll(async () => {
  cookie = await signedIn(edition.ward, here.shop);
});

type Made = CounterQr & { ok: true };

async function askNext(as = cookie): Promise<{ status: number; made: Made }> {
  const request = getRequest("/merchant/qr/next", { cookie: as });
  const { status, body } = await call(next.loader, request);
  return { status, made: JSON.parse(String(body)) as Made };
}

async function press(address: string) {
  const [, param = ""] = /\/S\/(.+)$/.exec(address)!;
  const sent = postRequest(`/s/${param}`);
  expect((await call(scan.action, sent, { code: param })).status).toBe(303);
  const [last] = await db
    .select()
    .from(stamps)
    .where(eq(stamps.checkpointId, here.id))
    .orderBy(desc(stamps.id))
    .limit(1);
  return last!;
}

test("the screen's QR is read by a camera and stamps as pressed in the shop", async () => {
  const { status, made } = await askNext();
  expect(status).toBe(200);
  const { text, level } = await readQr(made.steps[0]!);
  expect(text).toMatch(/^HTTP:\/\/LOCALHOST:3000\/S\/\w{11}\.\w{8}$/);
  expect(level).toBe("Q");
  expect(await press(text!)).toMatchObject({
    method: "rotating",
    evidence: 80,
  });
  const later = await readQr(made.steps[5]!);
  expect(await press(later.text!)).toMatchObject({ method: "static" });
});

test("six half minutes ahead, one after another, 33 modules for a public host", () => {
  const now = new Date("2026-11-22T05:07:11Z");
  const made = makeCounterQr(edition, here, public_, now, 6) as Made;
  const starts = made.steps.map(({ startsAt }) => startsAt - now.getTime());
  expect(starts).toEqual([-11, 19, 49, 79, 109, 139].map((s) => s * 1000));
  expect(made.steps.map(({ side }) => side - 8)).toEqual(Array(6).fill(33));
  expect(new Set(made.steps.map(({ path }) => path)).size).toBe(6);
});

test("a renewed code is on the screen at once", async () => {
  const { id } = await makeOfficial("符号 かえ");
  const renewal = await renewCode(edition, here, id, new Date());
  const { made } = await askNext();
  const { text } = await readQr(made.steps[0]!);
  expect(text).toContain(`/S/${renewal.ok && renewal.code}.`);
});

test("before, after and during a pause it says why instead", () => {
  const { rally, channels } = edition;
  const digital = channels.find(({ kind }) => kind === "digital") ?? rally;
  const at = (now: string, paused = edition) =>
    makeCounterQr(paused, here, public_, new Date(now), 1);
  expect(at("2020-01-01T03:00:00Z")).toMatchObject({
    refusal: "not-started",
    day: digital.startsOn,
  });
  expect(at("2090-01-01T03:00:00Z")).toMatchObject({
    refusal: "ended",
    day: digital.endsOn,
  });
  const pause = { message: "台風のため" } as NonNullable<typeof edition.pause>;
  const now = new Date().toISOString();
  expect(at(now, { ...edition, pause })).toMatchObject({
    refusal: "paused",
    message: "台風のため",
  });
});

test("a shop that takes no part is told so; nobody else gets one", async () => {
  const own = await signedIn(edition.ward, leaving.shop);
  await transaction(async (tx) => {
    await tx
      .update(checkpoints)
      .set({ withdrawnAt: new Date() })
      .where(eq(checkpoints.id, leaving.id));
    await touchWard(tx, edition.ward.id);
  });
  const { status, made } = await askNext(own);
  expect([status, made]).toMatchObject([409, { refusal: "not-here" }]);
  const shown = await call(
    page.loader,
    getRequest("/merchant/qr", { cookie: own }),
  );
  expect(shown.body).toMatchObject({ qr: null, refused: { ok: false } });
  const stranger = await call(next.loader, getRequest("/merchant/qr/next"));
  expect(stranger.status).toBe(303);
});
