import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { touchWard } from "#app/models/ward.server.ts";
import { foldTally } from "#app/models/tally-fold.server.ts";
import type { Figures } from "#app/routes/ward.tally/figures.server.ts";
import * as tally from "#app/routes/ward.tally/route.tsx";
import * as csv from "#app/routes/ward.tally[.]csv/route.ts";
import { transaction } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { checkpointsApart, newKeyHash, pressAt } from "#tests/models/press.ts";
import { call, getRequest, testContext } from "#tests/setup/request.ts";
import { statementsOf } from "#tests/setup/plan.ts";
import { sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

const TODAY = businessDay(new Date());
let cookie: string;

beforeAll(async () => {
  ({ cookie } = await makeOfficial("集計係"));
});

type Page = Figures & {
  errors: Record<string, string[]>;
  asked: Record<string, string>;
  filter: { from: string; to: string };
};

async function open(search = "") {
  const request = getRequest(`/ward/tally${search}`, { cookie });
  const { status, body } = await call(tally.loader, request);
  return { status, page: body as Page };
}

async function walk() {
  const edition = await sampleEdition();
  const [one, , three] = checkpointsApart(edition);
  const keyHash = newKeyHash();
  const at = Date.now();
  await checkIn(pressAt(edition, one!, new Date(at - 3_000_000)), keyHash);
  await checkIn(pressAt(edition, three!, new Date(at)), keyHash);
  await foldTally();
  return { from: one!.street.id, to: three!.street.id, shop: three!.id };
}

function walksOf({ flows }: Page, from: string, to: string) {
  const column = flows.streets.findIndex(({ id }) => id === to);
  return flows.rows.find((row) => row.from.id === from)!.cells[column]!.n;
}

const shopOf = ({ byShop }: Page, id: string) =>
  byShop.find(({ shop }) => shop.checkpointId === id)!;

it("two stamps in two streets move every number by exactly that", async () => {
  const { page: before } = await open();
  const { from, to, shop } = await walk();
  const { page: after } = await open();
  expect(after.people.total - before.people.total).toBe(1);
  expect(after.people.digital - before.people.digital).toBe(1);
  expect(after.people.multiStreet - before.people.multiStreet).toBe(1);
  expect(after.stamps.total - before.stamps.total).toBe(2);
  expect(after.stamps.paper).toBe(before.stamps.paper);
  expect(after.heat.total - before.heat.total).toBe(2);
  expect(after.flows.total - before.flows.total).toBe(1);
  expect(walksOf(after, from, to) - walksOf(before, from, to)).toBe(1);
  expect(shopOf(after, shop).total - shopOf(before, shop).total).toBe(1);
  expect(
    shopOf(after, shop).firstVisits - shopOf(before, shop).firstVisits,
  ).toBe(1);
  expect(after.days.at(-1)).toMatchObject({ day: TODAY });
});

it("every cut adds up to the same stamps", async () => {
  const { page } = await open();
  const total = (rows: { total: number }[]) =>
    rows.reduce((sum, row) => sum + row.total, 0);
  for (const rows of [page.byStreet, page.byShop, page.days])
    expect(total(rows)).toBe(page.stamps.total);
  expect(page.heat.total + page.heat.untimed).toBe(page.stamps.total);
});

it("a street and a channel narrow the stamps", async () => {
  const { page } = await open();
  const [first] = page.byStreet;
  const { page: street } = await open(`?street=${first!.street.slug}`);
  expect(street.stamps.total).toBe(first!.total);
  expect(
    street.byShop.every(({ shop }) => shop.streetId === first!.street.id),
  ).toBe(true);
  const { page: paper } = await open("?channel=paper");
  expect(paper.stamps).toMatchObject({ total: page.stamps.paper, digital: 0 });
  expect(paper.people.total).toBe(page.people.paper);
});

it("people are distinct in a day and in the whole, and days added up between", async () => {
  const { page: whole } = await open();
  expect(whole.people.isDistinct).toBe(true);
  const { page: day } = await open(`?from=${TODAY}&to=${TODAY}`);
  expect(day.people.isDistinct).toBe(true);
  const { startsOn } = (await sampleEdition()).rally;
  const from = addDays(startsOn, 1);
  const { page: part } = await open(`?from=${from}&to=${addDays(from, 9)}`);
  expect(part.people.isDistinct).toBe(false);
});

describe("what cannot be read", () => {
  it.each([
    ["?from=2026-02-30", "from", "bad-day"],
    ["?from=2026-11-09&to=2026-11-01", "to", "bad-order"],
    ["?street=nowhere", "street", "bad-street"],
    ["?channel=smoke", "channel", "bad-channel"],
  ])("%s is named, kept and left out", async (search, field, code) => {
    const { status, page } = await open(search);
    expect(status).toBe(400);
    expect(page.errors[field]).toEqual([code]);
    expect(page.asked[field]).toBe(new URLSearchParams(search).get(field));
    expect(page.stamps.total).toBeGreaterThan(0);
    const file = await call(
      csv.loader,
      getRequest(`/ward/tally.csv${search}`, { cookie }),
    );
    expect(file.status).toBe(400);
  });
});

it("the page reads roll-ups only", async () => {
  const sent = await statementsOf(() => open());
  expect(sent.some((one) => one.includes('"tally_shops"'))).toBe(true);
  expect(
    sent.filter((one) => /from "(stamps|cards|card_progress)"/.test(one)),
  ).toEqual([]);
});

async function download(search: string) {
  const request = getRequest(`/ward/tally.csv${search}`, { cookie });
  const answer = (await csv.loader({
    request,
    params: {},
    context: await testContext(),
  })) as Response;
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

describe("the files", () => {
  it.each(["streets", "shops", "days", "hours", "flows"])(
    "%s: BOM, CRLF, as many cells a row",
    async (cut) => {
      const { answer, bytes } = await download(`?cut=${cut}`);
      expect(answer.headers.get("Content-Type")).toBe(
        "text/csv; charset=utf-8",
      );
      expect(answer.headers.get("Content-Disposition")).toMatch(
        /^attachment; filename="tally-/,
      );
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = new TextDecoder().decode(bytes).split("\r\n");
      expect(lines.at(-1)).toBe("");
      const widths = new Set(
        lines.slice(0, -1).map((line) => line.split(",").length),
      );
      expect(widths.size).toBe(1);
      expect(lines.join("")).not.toContain("\n");
    },
  );

  it("streets: the same figures as the page", async () => {
    const { page } = await open();
    const { bytes } = await download("?cut=streets");
    const [, ...rows] = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    const first = page.byStreet[0]!;
    const { digital, paper, desk, total, average } = first;
    expect(rows[0]).toBe(
      [first.street.shortNames.ja, digital, paper, desk, total, average].join(
        ",",
      ),
    );
  });

  it.each(["=1+1", "+81", "-2", "@sum", "\t=1"])(
    "a shop called %j runs nowhere",
    async (name) => {
      const { ward, checkpoints } = await sampleEdition();
      const { shop } = checkpoints[0]!;
      await transaction(async (tx) => {
        await tx
          .update(shops)
          .set({ names: { ja: name } })
          .where(eq(shops.id, shop.id));
        await touchWard(tx, ward.id);
      });
      const { bytes } = await download("?cut=shops");
      const [, row] = new TextDecoder().decode(bytes).split("\r\n");
      expect(row!.split(",")[1]!.replace(/^"/, "")).toBe(`'${name}`);
    },
  );

  it("CP932 for an old Excel says the same", async () => {
    const { answer, bytes } = await download("?cut=streets&encoding=cp932");
    expect(answer.headers.get("Content-Type")).toBe(
      "text/csv; charset=Shift_JIS",
    );
    const utf8 = await download("?cut=streets");
    expect(new TextDecoder("shift_jis").decode(bytes)).toBe(
      new TextDecoder().decode(utf8.bytes),
    );
  });

  it.each(["?cut=everything", "?encoding=ebcdic"])(
    "%s is answered by a sentence",
    async (search) => {
      const { answer, bytes } = await download(search);
      expect(answer.status).toBe(400);
      expect(new TextDecoder().decode(bytes)).toMatch(/。\n$/);
    },
  );
});
