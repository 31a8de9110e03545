import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  hasChromium,
  issueLink,
  minutesAgo,
  scanAndPress,
  signIn,
  useStage,
} from "./stage.ts";

const message = "台風のため、きょうは休みます。明日の朝、お知らせします。";
const BOM = "\ufeff";

async function readFact(page: Page, term: string): Promise<number[]> {
  const fact = page.locator("dl > div", {
    has: page.getByText(term, { exact: true }),
  });
  const all = await fact.getByRole("definition").allTextContents();
  return (all.join(" ").match(/[\d,.]+/g) ?? []).map((n) =>
    Number(n.replaceAll(",", "")),
  );
}

async function readFacts(page: Page) {
  await page.goto("/ward/tally");
  const [people, , digital] = await readFact(page, "参加者");
  const [stamps] = await readFact(page, "スタンプ");
  const [, multi] = await readFact(page, "2つ以上の商店街をめぐった人");
  return { people, digital, stamps, multi };
}

async function readCsv(page: Page, cut: string): Promise<string[][]> {
  const answer = await page.request.get(`/ward/tally.csv?cut=${cut}`);
  const text = (await answer.body()).toString("utf8");
  expect(text.startsWith(BOM)).toBe(true);
  const lines = text.slice(BOM.length).trimEnd().split("\r\n");
  return lines.map((line) => line.split(","));
}

type Table = string[][];

/** Which rows of a table changed, by their first `keys` cells: the difference of the named column. */
function changes(before: Table, after: Table, keys: number, column: string) {
  const at = after[0]!.indexOf(column);
  const keyOf = (row: string[]) => row.slice(0, keys).join(" ");
  const known = new Map(before.map((row) => [keyOf(row), Number(row[at])]));
  return Object.fromEntries(
    after.slice(1).flatMap((row) => {
      const by = Number(row[at]) - (known.get(keyOf(row)) ?? 0);
      return by === 0 ? [] : [[keyOf(row), by]];
    }),
  );
}

describe.runIf(hasChromium)("a ward official", () => {
  const stage = useStage({
    context: { viewport: { width: 1280, height: 900 } },
  });

  test("sees the numbers move by exactly what was done", async () => {
    const { codes } = stage.server;
    const page = await stage.open();
    await signIn(page, await issueLink(stage.server, "ward"));
    const before = await readFacts(page);
    const cuts = ["streets", "shops", "flows"] as const;
    const tables = await Promise.all(cuts.map((cut) => readCsv(page, cut)));

    const walker = await stage.open();
    await scanAndPress(walker, codes[0]!, minutesAgo(100));
    await scanAndPress(walker, codes[0]!, minutesAgo(80));
    await scanAndPress(walker, codes[10]!, minutesAgo(40));
    const neighbour = await stage.open();
    await scanAndPress(neighbour, codes[0]!);

    await expect
      .poll(() => readFacts(page), { timeout: 30_000, interval: 500 })
      .toEqual({
        people: before.people! + 2,
        digital: before.digital! + 2,
        stamps: before.stamps! + 3,
        multi: before.multi! + 1,
      });
    const [streets, shops, flows] = await Promise.all(
      cuts.map((cut) => readCsv(page, cut)),
    );
    expect(changes(tables[0]!, streets!, 1, "デジタル")).toEqual({
      綱島: 2,
      日吉: 1,
    });
    expect(changes(tables[0]!, streets!, 1, "紙")).toEqual({});
    expect(changes(tables[1]!, shops!, 1, "計")).toEqual({ 1: 2, 11: 1 });
    expect(changes(tables[1]!, shops!, 1, "はじめての人")).toEqual({
      1: 2,
      11: 1,
    });
    expect(changes(tables[2]!, flows!, 2, "回数")).toEqual({ "綱島 日吉": 1 });
  });

  test("takes a table away for a spreadsheet, in either coding", async () => {
    const page = await stage.open();
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.getByRole("link", { name: "集計" }).click();
    const link = page.getByRole("link", { name: "CSV（UTF-8）" }).first();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      link.click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^tally-streets-.*\.csv$/);
    const excel = await page
      .getByRole("link", { name: "CSV（Excel用）" })
      .first()
      .getAttribute("href");
    const bytes = await (await page.request.get(excel!)).body();
    const text = new TextDecoder("shift_jis", { fatal: true }).decode(bytes);
    expect(text).toContain("綱島");
  });

  test("pauses the rally with a message, resumes it, and finds both in the log", async () => {
    const code = stage.server.codes[3]!;
    const resident = await stage.open();
    const press = () =>
      resident.request.post(`/s/${code}`, {
        headers: { Origin: stage.server.origin },
        maxRedirects: 0,
      });
    await resident.goto(`/s/${code}`);
    await resident.getByRole("button", { name: "スタンプを押す" }).waitFor();
    const page = await stage.open();
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.getByRole("link", { name: "一時停止" }).click();
    await page.getByRole("textbox", { name: /参加者への文/ }).fill(message);
    await page.getByRole("button", { name: "一時停止にする" }).click();
    await page.getByRole("heading", { level: 1, name: "一時停止中" }).waitFor();

    const shown = await resident.goto(`/s/${code}`);
    expect(shown?.status()).toBe(200);
    await resident.getByRole("heading", { name: "いまは休止中です" }).waitFor();
    await resident.getByText(message).waitFor();
    expect(await resident.getByRole("button", { name: /押す/ }).count()).toBe(
      0,
    );
    expect((await press()).status()).toBe(409);
    for (const path of ["/", "/card", "/shops/yaohachi"]) {
      await resident.goto(path);
      await resident.getByRole("status").filter({ hasText: message }).waitFor();
    }
    await resident.goto("/card");
    await resident.getByText("まだスタンプがありません").waitFor();

    const position = page.getByRole("group", { name: "開催の切りかえ" });
    await position.getByRole("link", { name: "開催中" }).click();
    await page.getByRole("button", { name: "再開する" }).click();
    await page.getByRole("heading", { level: 1, name: "開催中" }).waitFor();
    await resident.goto("/");
    expect(await resident.getByText(message).count()).toBe(0);
    await scanAndPress(resident, code);
    await resident.getByRole("heading", { name: "押せました" }).waitFor();

    await page.getByRole("link", { name: "記録", exact: true }).click();
    await page.getByText("最初から最後まで正しくつづいています").waitFor();
    const acts = page.getByRole("rowheader");
    const latest = (await acts.allTextContents()).slice(0, 3);
    expect(latest).toEqual(["再開", "一時停止", "サインイン"]);
    const paused = page.getByRole("row").nth(2);
    expect(await paused.textContent()).toContain("（あなた）");
  });

  test("signs out", async () => {
    const page = await stage.open();
    await signIn(page, stage.server.links.ward!);
    await page.getByRole("button", { name: "サインアウト" }).click();
    await page.getByText("サインアウトしました。").waitFor();
    await page.goto("/ward");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
  });
});
