import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { csvOf, excelOf } from "#tests/factories/spreadsheet.ts";
import { inspectPages, OFFICE_WIDTHS } from "./inspect.ts";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";

const HEAD = [
  "店舗コード",
  "店名※必須",
  "商店街",
  "緯度",
  "経度",
  "営業時間",
  "定休日",
  "参加",
];

const rowOf = (i: number) => [
  `E2E-${i}`,
  `取りこむ店${i}（見本）`,
  "綱島商店街",
  35.5371 + i / 10_000,
  139.6342,
  "10:00〜19:00",
  "水・祝",
  "○",
];

function tenRows() {
  const rows = Array.from({ length: 10 }, (_, i) => rowOf(i + 1));
  [rows[2]![3], rows[2]![4]] = [rows[2]![4]!, rows[2]![3]!];
  rows[5]![2] = "大倉山商店会";
  rows[7]![6] = "毎週水よう";
  return rows;
}

async function send(page: Page, name: string, buffer: Buffer) {
  await page.goto("/ward/shops/import");
  const file = { name, mimeType: "application/octet-stream", buffer };
  await page.getByLabel(/^ファイル/).setInputFiles(file);
  await page.getByRole("button", { name: "たしかめる画面へ" }).click();
}

describe.runIf(hasChromium)("an official without JavaScript", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("sends ten shops, mends three rows with one press each and imports", async () => {
    const page = await stage.open();
    await signIn(page, await issueLink(stage.server, "ward"));
    await send(page, "写真.xlsx", Buffer.from("%PDF-1.7"));
    await page
      .getByRole("alert")
      .filter({ hasText: "表計算のファイルではありません" })
      .waitFor();
    const bytes = await excelOf(HEAD, ...tenRows());
    await send(page, "参加店一覧.xlsx", Buffer.from(bytes));
    await page.getByRole("heading", { name: "直す行（3）" }).waitFor();
    const confirm = page.getByRole("button", { name: /^取りこむ/ });
    expect(await confirm.textContent()).toBe("取りこむ（直す行が3あります）");
    expect(await confirm.isDisabled()).toBe(true);
    for (const name of [
      "4行目を、入れかえて読む",
      "7行目を、大倉山商店街として読む",
      "9行目を、水として読む",
    ])
      await page.getByRole("button", { name }).click();
    await page.getByRole("heading", { name: "新しく足す店（10）" }).waitFor();
    await confirm.click();
    await page
      .getByText("新しく足した店 10、書きかえた店 0、参加した店 10。")
      .waitFor();

    const again = await excelOf(HEAD, rowOf(1));
    await send(page, "参加店一覧.xlsx", Buffer.from(again));
    await page.getByText("ほかの1店は、いまと同じです。").waitFor();
    await page.getByRole("button", { name: "やめる" }).click();
    await page.getByRole("button", { name: "たしかめる画面へ" }).waitFor();
  });
});

describe.runIf(hasChromium)("the import's pages", () => {
  const stage = useStage();

  test("read well and do not scroll sideways, wide and narrow", async () => {
    const page = await stage.open({ viewport: { width: 1280, height: 800 } });
    await signIn(page, await issueLink(stage.server, "ward"));
    const { here, complaints } = inspectPages(page, {
      widths: OFFICE_WIDTHS,
    });
    await page.goto("/ward/shops/import");
    const long = [
      "",
      "長い名前の店".repeat(8),
      "a".repeat(90),
      35.5,
      139.6,
      "",
      "",
      "",
    ];
    const csv = csvOf(HEAD, ...tenRows(), long);
    await send(page, `${"長い名前".repeat(20)}.csv`, Buffer.from(csv));
    await page.getByRole("heading", { name: "直す行（4）" }).waitFor();
    await here("preview");
    expect(complaints).toEqual([]);
  });
});
