import { ne } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { db } from "#db/client.server.ts";
import { stamps } from "#db/schema/stamp.ts";
import { actions } from "./action-table.ts";
import { makeWorld } from "./action-world.ts";
import { type Asking, expectAnswer, type Language, sendRow } from "./ask.ts";
import { builtActions, routeAt } from "./built-actions.ts";
import { garbage } from "./garbage.ts";
import { makePeople, pressOnce } from "./people.ts";
import type { Action, Row } from "./row.ts";
import { allValues, countRows } from "./rows.ts";
import { startHere } from "./start.ts";
import { wrongFields } from "./wrong-fields.ts";

let asking: Asking;
let rowsBefore: Record<string, number> = {};
let valuesBefore: Record<string, string[]> = {};

beforeAll(async () => {
  const world = await makeWorld();
  const server = await startHere({ SMTP_URL: "smtp://127.0.0.1:9" });
  asking = { server, world, cookies: await makePeople(server) };
  await vi.waitUntil(
    async () => (await db.$count(stamps, ne(stamps.tallied, true))) === 0,
    { timeout: 20_000, interval: 200 },
  );
  [rowsBefore, valuesBefore] = [await countRows(), await allValues()];
});

afterEach(async () => {
  const before = rowsBefore;
  rowsBefore = await countRows();
  expect(rowsBefore).toEqual(before);
});

afterAll(async () => {
  const { server, cookies } = asking;
  const press = await pressOnce(server, cookies.resident!, server.codes[9]!);
  expect(press.status).toBe(303);
  await server.stop();
});

const languages: Language[] = ["ja", "en"];

/** Rows one after another, every second one in English. */
async function expectAnswers(rows: Row[]) {
  for (const [i, row] of rows.entries())
    await expectAnswer(asking, row, languages[i % 2]!);
}

const named = <A extends Action>(rows: A[]) =>
  rows.map((row) => [`${row.as} ${row.path}`, row] as const);

test("the table has every action that was built, and no other", () => {
  const covered = new Map(actions.map(({ path }) => [routeAt(path), path]));
  const without = builtActions.filter((id) => !covered.has(id));
  expect(without, "actions without a row").toEqual([]);
  const astray = [...covered].filter(([id]) => !builtActions.includes(id!));
  expect(astray, "rows without an action").toEqual([]);
});

/** What is not there refuses before it reads: a few kinds show that. */
const kindsFor = ({ status }: Action) =>
  status === 404 ? [garbage[0]!, garbage[3]!] : garbage;

test.each(named(actions))("%s refuses garbage in words", (_, action) =>
  expectAnswers(kindsFor(action).map((send) => ({ ...action, send }))),
);

const paths = [...new Set(wrongFields.map(({ path }) => path))];

test.each(paths)("%s refuses wrong values in words", (path) =>
  expectAnswers(wrongFields.filter((row) => row.path === path)),
);

const doors = [
  ...new Map(actions.map((action) => [routeAt(action.path), action])).values(),
];

test.each(named(doors))("%s: other sites 403, methods 405", async (_, door) => {
  const from: Record<string, string>[] = [
    { Origin: "http://evil.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site" },
  ];
  const closed = { ...door, send: {}, status: 403 };
  for (const [i, headers] of from.entries())
    await expectAnswer(asking, closed, languages[i % 2]!, { headers });
  const wrong = { ...door, send: {}, status: 405 };
  for (const [i, method] of ["PUT", "DELETE", "PATCH"].entries())
    await expectAnswer(asking, wrong, languages[i % 2]!, { method });
});

const long = { code: "A".repeat(70_000) };
const takesPictures = ({ path }: Action) =>
  /^\/merchant\/(mark|promotions\/[^/]+)$/.test(path);

const takesFiles = ({ path }: Action) =>
  /^\/ward\/(shops\/import|places|walk-network|courses\/[^/]+)$/.test(path);

test("70,000 bytes: 413, but where a shop's own pictures come", () =>
  expectAnswers(
    doors
      .filter((door) => !takesFiles(door))
      .flatMap((door) => {
        const refused = { ...door, send: long, status: 413 };
        if (!takesPictures(door)) return [refused];
        const others = (["nobody", "resident", "official"] as const).map(
          (as) => ({ ...refused, as }),
        );
        return [{ ...door, send: long }, ...others];
      }),
  ));

const guarded = actions.filter(
  ({ as, path }) =>
    (as === "merchant" || as === "official") && !path.startsWith("/posters"),
);

test("what needs a session leads others to the sign-in", async () => {
  for (const action of guarded) {
    const other = action.as === "merchant" ? "official" : "merchant";
    for (const as of ["nobody", "resident", other] as const) {
      const answer = await sendRow(asking, { ...action, as, send: {} }, "ja");
      expect([action.path, answer.status]).toEqual([action.path, 303]);
      const to = answer.headers.get("Location");
      expect(to, action.path).toMatch(/^\/sign-in\?next=/);
    }
  }
});

test("too many rescue codes: 429 in words", async () => {
  const guess: Row = {
    ...{ as: "resident", path: "/card/rescue", status: 429 },
    send: { code: "ZZZZ-ZZZZ-ZZZZ" },
  };
  for (let i = 0; i < 12; i++) await sendRow(asking, guess, "ja");
  await expectAnswers([guess, guess]);
});

test("a printed code that was withdrawn or is broken: 404 in words", () =>
  expectAnswers([
    { as: "resident", path: "/S/00000000000.x", send: {}, status: 404 },
  ]));

test.each([
  "flash=first.%00",
  "flash=new.__proto__",
  "flash=again.",
  "language=%00",
  "session=%00",
])("a card opens beside the cookie %s", async (cookie) => {
  const { server, cookies } = asking;
  for (const path of ["/card", "/card/history", "/card/rescue", "/sign-in"]) {
    const answer = await fetch(server.origin + path, {
      headers: { Cookie: `${cookies.resident}; ${cookie}` },
    });
    expect(answer.status).toBe(200);
  }
});

test("after all of it not one value of any table is another", async () => {
  const now = await allValues();
  for (const [name, lines] of Object.entries(valuesBefore))
    expect(now[name], name).toEqual(lines);
});
