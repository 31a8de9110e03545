import { beforeAll, expect, test } from "vitest";
import { recordAct } from "#app/models/audit.server.ts";
import { transaction } from "#db/client.server.ts";
import { loader } from "#app/routes/ward.audit/route.tsx";
import { loader as fileLoader } from "#app/routes/ward.audit[.]csv/route.ts";
import { detailsOf, nameOf } from "#app/routes/ward.audit/words.ts";
import { textFor } from "#app/ui/text.tsx";
import { call, getRequest } from "#tests/setup/request.ts";
import { firstShop, makeOtherWard, sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Page = {
  acts: { sequence: number; actor: string; action: string; subject: string }[];
  names: Record<string, string>;
  next: string | null;
  errors: Record<string, unknown>;
  chain: { checked: number; broken: number | null };
  options: Record<"officials" | "shops", { value: string; label: string }[]>;
};

const TOTAL = 230;
const { ward, rally, streets } = await sampleEdition();
const { shop } = await firstShop();
let official: { id: string; cookie: string };
let first = 0;

const subjects = [
  `rally:${rally.id}`,
  `street:${streets[0]!.id}`,
  `shop:${shop.id}`,
];

beforeAll(async () => {
  official = await makeOfficial("=港 花子");
  const actors = [`staff:${official.id}`, `shop:${shop.id}`, "system:clock"];
  await transaction(async (tx) => {
    for (let i = 0; i < TOTAL; i++)
      await recordAct(
        tx,
        ward.id,
        {
          actor: actors[i % 3]!,
          action: i % 2 ? "street-edit" : "pause",
          subject: subjects[Math.floor(i / 3) % 3]!,
          details: { message: `文${i}`, isNew: true },
        },
        new Date(Date.parse("2026-11-20T14:59:00Z") + (i >= 100 ? 60_000 : 0)),
      );
  });
  first = (await show("")).acts.at(0)!.sequence - TOTAL + 1;
});

async function show(query: string): Promise<Page> {
  const { cookie } = official;
  const answer = await call(
    loader,
    getRequest(`/ward/audit${query}`, { cookie }),
  );
  expect(answer.status).toBe(200);
  return answer.body as Page;
}

async function file(query: string) {
  const { cookie } = official;
  return call(fileLoader, getRequest(`/ward/audit.csv${query}`, { cookie }));
}

async function walk(query: string): Promise<Page["acts"]> {
  const all: Page["acts"] = [];
  let page = await show(`?${query}`);
  for (;;) {
    all.push(...page.acts);
    if (page.next === null) return all;
    page = await show(`?${query}&before=${page.next}`);
  }
}

test("pages of a hundred go back without a gap or a double", async () => {
  const all = await walk("");
  expect(all.length).toBeGreaterThanOrEqual(TOTAL);
  const top = all[0]!.sequence;
  expect(all.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: top }, (_, i) => top - i),
  );
  expect((await show("")).acts).toHaveLength(100);
});

type Part = "actor" | "subject" | "action";

const filters: [string, () => string, Part, () => string][] = [
  [
    "an official",
    () => `who=staff:${official.id}`,
    "actor",
    () => `staff:${official.id}`,
  ],
  ["a shop", () => `who=shop:${shop.id}`, "actor", () => `shop:${shop.id}`],
  ["all shops", () => "who=shop", "actor", () => "shop:"],
  ["the system", () => "who=system", "actor", () => "system:"],
  ["a kind of thing", () => "kind=street", "subject", () => "street:"],
  [
    "one thing",
    () => `kind=shop&on=${subjects[0]}`,
    "subject",
    () => subjects[0]!,
  ],
  ["an action", () => "action=street-edit", "action", () => "street-edit"],
];

test.each(filters)("filters by %s", async (_, query, part, start) => {
  const found = await walk(query());
  const all = await walk("");
  expect(found.length).toBeGreaterThan(10);
  expect(found).toEqual(all.filter((act) => act[part].startsWith(start())));
});

test("days are Tokyo's: an act a minute before midnight is the day before's", async () => {
  const before = await walk("from=2026-11-20&to=2026-11-20");
  const after = await walk("from=2026-11-21&to=2026-11-21");
  expect(before.map(({ sequence }) => sequence)).toContain(first + 99);
  expect(before).toHaveLength(100);
  expect(after).toHaveLength(130);
  expect(await walk("from=2026-11-22&to=2026-11-23")).not.toContainEqual(
    expect.objectContaining({ sequence: first + 100 }),
  );
});

test("people and things have their names, and the chain holds", async () => {
  const { names, chain, options } = await show("");
  expect(names).toMatchObject({
    [`staff:${official.id}`]: "=港 花子",
    [subjects[0]!]: rally.name,
    [subjects[1]!]: streets[0]!.names.ja,
    [subjects[2]!]: shop.name,
  });
  expect(chain).toMatchObject({ broken: null });
  expect(chain.checked).toBeGreaterThanOrEqual(TOTAL);
  expect(options.officials).toContainEqual({
    value: `staff:${official.id}`,
    label: "=港 花子",
  });
  expect(options.shops.map(({ value }) => value)).toContain(`shop:${shop.id}`);
});

test.each([
  ["from=2026-02-30", "from"],
  ["from=2026-11-22&to=2026-11-21", "to"],
  ["who=%00", "who"],
  ["on=shop:1' OR 1=1", "on"],
  ["action=<b>", "action"],
  ["before=x", "before"],
  ["before=-1", "before"],
  ["before=1e300", "before"],
])("%s is named and left out; the file refuses it", async (query, field) => {
  const { errors, acts } = await show(`?${query}`);
  expect(Object.keys(errors)).toEqual([field]);
  expect(acts.length).toBeGreaterThan(0);
  const { status, body } = await file(`?${query}`);
  expect(status).toBe(400);
  expect(body).toMatch(/。\n$/);
});

test("the file holds all of the filter, with formulas neutralised", async () => {
  const { status, headers, body } = await file("?who=staff");
  expect(status).toBe(200);
  expect(headers.get("content-disposition")).toMatch(/attachment; .*\.csv/);
  const lines = (body as string).trimEnd().split("\r\n");
  expect(lines[0]).toContain("番号,日時,だれ");
  expect(lines).toHaveLength(1 + (await walk("who=staff")).length);
  expect(body).toContain(",'=港 花子,");
  expect(body).not.toMatch(/(^|,)"?=/m);
  expect(lines[1]).toMatch(/,2026-11-21 0:00|,2026-11-21 00:00/);
});

test("the file in CP932 and an unknown encoding", async () => {
  const { headers } = await file("?encoding=cp932");
  expect(headers.get("content-type")).toContain("Shift_JIS");
  expect((await file("?encoding=utf-7")).status).toBe(400);
});

test("a print order and a dry run are said in words", async () => {
  const t = textFor("ja");
  const sheets = "poster counter application:2026-12-06";
  const says = (details: Record<string, string>) =>
    detailsOf(t, { [`rally:${rally.id}`]: rally.name }, { details });
  expect(says({ sheets })).toEqual([
    ["紙", "ポスター（A4）・小さいカード（A6）・参加申込のお手紙"],
  ]);
  expect(says({ source: rally.id })[0]![1]).toBe(rally.name);
  expect(says({ award: "draw → everyone", prize: " → 菓子" })).toEqual([
    ["渡し方", "抽選 → 全員"],
    ["賞品", "（空） → 菓子"],
  ]);
  expect(nameOf(t, { "print:1": "さんぽ" }, "print:1")).toBe(
    "印刷物（さんぽ）",
  );
});

test("another ward sees nothing of it", async () => {
  const { context } = await makeOtherWard();
  const there = await makeOfficial("隣", context);
  const answer = await call(
    loader,
    getRequest(`/ward/audit?on=${subjects[0]}`, { cookie: there.cookie }),
    {},
    context,
  );
  expect(answer.body).toMatchObject({ acts: [] });
  expect(JSON.stringify(answer.body)).not.toContain(rally.name);
});
