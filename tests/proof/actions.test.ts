import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { cardKeys, cards, entries } from "#db/schema/card.ts";
import { promotions } from "#db/schema/promotion.ts";
import { pauses } from "#db/schema/rally.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import type { TestServer } from "#tests/setup/server.ts";
import { actions, garbage, type Row, wrongFields } from "./action-table.ts";
import { makePeople, pressOnce } from "./people.ts";
import { startHere } from "./start.ts";

let server: TestServer;
let cookies: Partial<Record<Row["as"], string>> = {};
let before: number[] = [];

const tables = [
  ...[stamps, voids, clearances, cards, cardKeys],
  ...[entries, promotions, pauses, auditLog],
];

const countRows = () => Promise.all(tables.map((table) => db.$count(table)));

beforeAll(async () => {
  server = await startHere({ SMTP_URL: "smtp://127.0.0.1:9" });
  cookies = await makePeople(server);
  cookies.official = (await makePeople(server)).official;
  before = await countRows();
});

afterEach(async () => {
  expect(await countRows()).toEqual(before);
});

afterAll(async () => {
  const press = await pressOnce(server, cookies.resident!, server.codes[9]!);
  expect(press.status).toBe(303);
  await server.stop();
});

type Way = { method?: string; headers?: Record<string, string> };

async function send(row: Row, language: string, way: Way = {}) {
  const isWhole = "type" in row.send;
  const answer = await fetch(server.origin + row.path, {
    method: way.method ?? "POST",
    redirect: "manual",
    headers: {
      Origin: server.origin,
      "Accept-Language": language,
      "Content-Type": isWhole
        ? String(row.send.type)
        : "application/x-www-form-urlencoded",
      ...(cookies[row.as] ? { Cookie: cookies[row.as] } : {}),
      ...way.headers,
    },
    body: isWhole
      ? String(row.send.body)
      : new URLSearchParams(row.send as Record<string, string>).toString(),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  };
}

/** What a reader sees in the middle of a page; its frame says the same everywhere. */
function visible(html: string): string {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0];
  return (main ?? html)
    .replaceAll(/<(style|script|head|svg)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<rt>.*?<\/rt>/gs, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

const sentence = {
  ja: /[ぁ-んァ-ヶ一-龠][^。]{3,}。/,
  en: /[A-Z][a-z]+( [\w’',:;-]+)+[.!?]/,
};

async function expectRefused(row: Row, status = row.status, way?: Way) {
  for (const language of ["ja", "en"] as const) {
    const answer = await send(row, language, way);
    expect(answer.status, visible(answer.text).slice(0, 200)).toBe(status);
    expect(visible(answer.text)).toMatch(sentence[language]);
    if (answer.headers.get("Content-Type")?.includes("html"))
      expect(answer.text).toContain(`<html lang="${language}"`);
  }
}

const nameOf = (row: Row) =>
  `${row.as} ${row.path} ${JSON.stringify(row.send).slice(0, 60)}`;

const rows: Row[] = [
  ...actions.flatMap((action) =>
    garbage.map((sent) => ({ ...action, send: sent })),
  ),
  ...wrongFields,
];

test.each(rows.map((row) => [nameOf(row), row] as const))(
  "%s is refused in words and leaves nothing",
  (_, row) => expectRefused(row),
);

const whole = actions.map(
  (action) => [action.path, { ...action, send: {} }] as const,
);

test.each(whole)("%s from another site: 403", async (_, row) => {
  for (const headers of [
    { Origin: "http://evil.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site" },
  ] as Record<string, string>[])
    await expectRefused(row, 403, { headers });
});

test.each(whole)("%s by another method: 405", async (_, row) => {
  for (const method of ["PUT", "DELETE", "PATCH"])
    await expectRefused(row, 405, { method });
});

test.each(whole)("%s with 70,000 bytes: 413", (_, row) =>
  expectRefused({ ...row, send: { code: "A".repeat(70_000) } }, 413),
);

test.each(whole.filter(([, { as }]) => as === "merchant" || as === "official"))(
  "%s without a session: to the sign-in",
  async (_, row) => {
    for (const as of ["nobody", "resident"] as const) {
      const answer = await send({ ...row, as }, "ja");
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toMatch(/^\/sign-in\?next=/);
    }
  },
);

test.each(["/language", "/sign-out"])(
  "%s takes garbage, changes nothing and goes to a page of ours",
  async (path) => {
    for (const sent of garbage) {
      const answer = await send(
        { as: "nobody", path, send: sent, status: 303 },
        "ja",
      );
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toMatch(/^\/($|sign-in)/);
    }
  },
);

test("too many rescue codes: 429 in words", async () => {
  const guess = { code: "ZZZZ-ZZZZ-ZZZZ" };
  const row: Row = {
    as: "resident",
    path: "/card/rescue",
    send: guess,
    status: 429,
  };
  for (let i = 0; i < 12; i++) await send(row, "ja");
  await expectRefused(row);
});

test("a printed code that was withdrawn or is broken: 404 in words", () =>
  expectRefused({
    as: "resident",
    path: "/S/00000000000.x",
    send: {},
    status: 404,
  }));

test.each([
  "flash=first.%00",
  "flash=new.__proto__",
  "flash=again.",
  "language=%00",
  "session=%00",
])("a card opens beside the cookie %s", async (cookie) => {
  const pages = ["/card", "/card/history", "/card/rescue", "/sign-in"];
  for (const path of pages) {
    const answer = await fetch(server.origin + path, {
      headers: { Cookie: `${cookies.resident}; ${cookie}` },
    });
    expect(answer.status).toBe(200);
  }
});
