import { beforeAll, expect, it } from "vitest";
import { newKeyHash, pressAt } from "#tests/models/press.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { findOpenPause } from "#app/models/pause.server.ts";
import * as cockpit from "#app/routes/ward._index/route.tsx";
import * as audit from "#app/routes/ward.audit/route.tsx";
import * as clearance from "#app/routes/ward.holds.$stamp.clearance/route.tsx";
import * as voiding from "#app/routes/ward.holds.$stamp.void/route.tsx";
import * as pause from "#app/routes/ward.pause/route.tsx";
import * as resumption from "#app/routes/ward.resumption/route.tsx";
import * as scan from "#app/routes/_resident.s.$code/route.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let ana: string;
let ben: string;

beforeAll(async () => {
  ana = (await makeOfficial("あな")).cookie;
  ben = (await makeOfficial("べん")).cookie;
});

const post = (cookie: string, message: string) =>
  call(pause.action, postRequest("/ward/pause", { message }, { cookie }));

async function press() {
  const { codes } = await sampleEdition();
  const [code] = codes.keys();
  return call(scan.action, postRequest(`/s/${code}`), { code: code! });
}

type Reply = {
  initialValue: { message?: string };
  error: { message: string[] };
};

it.each([
  ["", "required"],
  ["  \r\n ", "required"],
  ["あ".repeat(201), "too-long"],
])("a message of %j is refused and kept", async (message, code) => {
  const answer = await post(ana, message);
  const reply = answer.body as Reply;
  expect(answer.status).toBe(400);
  expect(reply.error.message).toEqual([code]);
  expect(reply.initialValue.message ?? "").toBe(message);
  expect(await findOpenPause((await sampleEdition()).rally.id)).toBeNull();
});

it("a pause stops every QR at once; its GET page shows who and what", async () => {
  const answer = await post(ana, "強風のため、\r\n今日は休みます。");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe("/ward");
  expect((await press()).status).toBe(409);
  const { body } = await call(
    cockpit.loader,
    getRequest("/ward", { cookie: ben }),
  );
  expect(body).toMatchObject({
    state: "paused",
    pause: { message: "強風のため、\n今日は休みます。", who: "あな" },
  });
});

it("a second official is told, and the first message stands", async () => {
  expect((await post(ben, "べつの文")).status).toBe(409);
  const { body } = await call(
    pause.loader,
    getRequest("/ward/pause", { cookie: ben }),
  );
  expect(body).toMatchObject({
    pause: { message: "強風のため、\n今日は休みます。", who: "あな" },
  });
});

it("a resumption opens every QR; a second one is told", async () => {
  const send = () =>
    call(
      resumption.action,
      postRequest("/ward/resumption", {}, { cookie: ben }),
    );
  expect((await send()).status).toBe(303);
  expect((await press()).status).toBe(303);
  expect((await send()).status).toBe(409);
});

it("the log says who did what, and that it holds", async () => {
  const { body } = await call(
    audit.loader,
    getRequest("/ward/audit", { cookie: ana }),
  );
  const { acts, names, chain } = body as {
    acts: { action: string; actor: string }[];
    names: Record<string, string>;
    chain: { broken: number | null };
  };
  const said = acts
    .slice(0, 2)
    .map(({ action, actor }) => [names[actor], action]);
  expect(said).toEqual([
    ["べん", "resume"],
    ["あな", "pause"],
  ]);
  expect(chain.broken).toBeNull();
});

async function makeHold() {
  const edition = await sampleEdition();
  const [near, far] = [edition.checkpoints[0]!, edition.checkpoints.at(-1)!];
  const keyHash = newKeyHash();
  const at = Date.now();
  await checkIn(pressAt(edition, near, new Date(at - 61_000)), keyHash);
  return (await checkIn(pressAt(edition, far, new Date(at)), keyHash)).stamp.id;
}

it("a hold is shown with its way, and clears once", async () => {
  const stamp = await makeHold();
  const { body } = await call(
    cockpit.loader,
    getRequest("/ward", { cookie: ana }),
  );
  const { holds } = body as {
    holds: { rows: { id: string; way: { kmPerHour: number } }[] };
  };
  const row = holds.rows.find(({ id }) => id === stamp);
  expect(row?.way.kmPerHour).toBeGreaterThan(60);
  const path = `/ward/holds/${stamp}/clearance`;
  const send = () =>
    call(clearance.action, postRequest(path, {}, { cookie: ana }), { stamp });
  expect((await send()).status).toBe(303);
  expect(await send()).toMatchObject({ status: 409, body: "not-held" });
});

it("a void needs its reason; then its page is gone", async () => {
  const stamp = await makeHold();
  const path = `/ward/holds/${stamp}/void`;
  const send = (reason: string) =>
    call(voiding.action, postRequest(path, { reason }, { cookie: ana }), {
      stamp,
    });
  const open = () =>
    call(voiding.loader, getRequest(path, { cookie: ana }), { stamp });
  expect((await send("")).status).toBe(400);
  expect((await open()).status).toBe(200);
  expect((await send("QRの写真")).status).toBe(303);
  expect((await open()).status).toBe(404);
});
