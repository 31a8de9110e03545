import { expect, test } from "vitest";
import { hashCardKey } from "#app/http/cookies.server.ts";
import { findCard } from "#app/models/card.server.ts";
import { action, loader } from "#app/routes/_resident.s.$code/route.tsx";
import { db } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { stamps } from "#db/schema/stamp.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { sampleCodes } from "#tests/setup/codes.ts";

const [code = "", other = ""] = sampleCodes;
const path = `/s/${code}`;

function show(cookie?: string) {
  return call(loader, getRequest(path, { cookie }), { code });
}

function press(cookie?: string, at = code) {
  return call(action, postRequest(`/s/${at}`, {}, { cookie }), { code: at });
}

async function countRows() {
  return [await db.$count(cards), await db.$count(stamps)];
}

test("a scan shows the shop, brings a card key, and stamps nothing", async () => {
  const before = await countRows();
  const answer = await show();
  expect(answer).toMatchObject({ status: 200, body: { state: "running" } });
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.cookies).toEqual([expect.stringMatching(/^card=[\w-]{22}$/)]);
  expect(await countRows()).toEqual(before);
});

test("a browser that has a key keeps it", async () => {
  const { cookies } = await show();
  expect((await show(cookies[0])).cookies).toEqual([]);
});

test("a press stamps the card of the key and goes to it", async () => {
  const { cookies } = await show();
  const answer = await press(cookies[0]);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe("/card");
  expect(answer.cookies[0]).toBe(cookies[0]);
  expect(answer.cookies[1]).toMatch(/^flash=first\./);
  const key = cookies[0]!.slice("card=".length);
  const { ward } = await testContext();
  expect(await findCard(ward.id, hashCardKey(key))).not.toBeNull();
});

test("a press without any cookie makes a card and hands over its key", async () => {
  const [cardsBefore] = await countRows();
  const answer = await press();
  expect(answer.cookies[0]).toMatch(/^card=[\w-]{22}$/);
  expect(await db.$count(cards)).toBe(cardsBefore! + 1);
});

test("100 presses at once: one stamp, 100 friendly answers", async () => {
  const { cookies } = await show();
  const [cardsBefore, stampsBefore] = await countRows();
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => press(cookies[0])),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  const said = answers.map((answer) => answer.cookies[1]?.split(".")[0]);
  expect(said.filter((word) => word === "flash=first")).toHaveLength(1);
  expect(said.filter((word) => word === "flash=again")).toHaveLength(99);
  expect(await countRows()).toEqual([cardsBefore! + 1, stampsBefore! + 1]);
});

test("a second place is a second stamp of the same card", async () => {
  const { cookies } = await show();
  await press(cookies[0]);
  const [cardsBefore, stampsBefore] = await countRows();
  expect((await press(cookies[0], other)).cookies[1]).toMatch(/^flash=new\./);
  expect(await countRows()).toEqual([cardsBefore, stampsBefore! + 1]);
});

const strange = [
  "",
  "x",
  "0",
  code.slice(0, -1),
  `${code}A`,
  code.slice(0, -1) + (code.endsWith("0") ? "1" : "0"),
  "ZZZZZZZZZZZ",
  "../../etc/passwd",
  "' OR 1=1 --",
  "<script>",
  "\u0000",
  "スタンプ",
  "9".repeat(60),
];

test.each(strange)("%j is no code: 404 and no stamp", async (wrong) => {
  const before = await countRows();
  const at = `/s/${encodeURIComponent(wrong)}`;
  const doors = [
    call(loader, getRequest(at), { code: wrong }),
    call(action, postRequest(at), { code: wrong }),
  ];
  for (const answer of await Promise.all(doors))
    expect(answer).toMatchObject({ status: 404, body: "unknown", cookies: [] });
  expect(await countRows()).toEqual(before);
});
