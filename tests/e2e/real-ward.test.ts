import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { node, root } from "#server/install.mjs";
import { canDecode, decodePdf } from "#tests/print/decode-pdf.ts";
import { launchBrowser } from "#tests/setup/browser.ts";
import { makeFolder, TEST_SECRET } from "#tests/setup/environment.ts";
import { startServer, type TestServer } from "#tests/setup/server.ts";
import { hasChromium, scanAndPress } from "./stage.ts";

const DRAWN_WITHIN_MS = 90_000;
const today = businessDay(new Date());

/** Ten shops of a street as an office writes them, headers and all. */
const spreadsheet = [
  "店名※必須,商店街,業種,緯度,経度,営業時間,定休日,方式,参加",
  ...Array.from(
    { length: 10 },
    (_, i) =>
      `見本の店${i + 1},駅前商店街,喫茶,${35.51 + i / 2000},139.6${i},10:00〜19:00,水,店先,○`,
  ),
].join("\r\n");

async function init(dataDir: string): Promise<string> {
  const args = ["--ward", "見本区", "--email", "kakari@example.jp"];
  const { stdout } = await promisify(execFile)(
    node,
    ["server/commands/init.ts", ...args],
    {
      cwd: root,
      env: {
        ...process.env,
        DATABASE_URL: "",
        DATA_DIR: dataDir,
        SESSION_SECRET: TEST_SECRET,
      },
    },
  );
  return new URL(/^ward (\S+)$/m.exec(stdout)![1]!).search;
}

describe.runIf(hasChromium && canDecode)("a real ward", () => {
  let server: TestServer;
  let browser: Browser;
  let office: Page;
  let signInSearch: string;

  beforeAll(async () => {
    const dataDir = makeFolder("real-ward");
    signInSearch = await init(dataDir);
    server = await startServer({ dataDir });
    browser = await launchBrowser();
    const context = await browser.newContext({
      baseURL: server.origin,
      javaScriptEnabled: false,
      locale: "ja-JP",
      viewport: { width: 1280, height: 800 },
    });
    context.setDefaultTimeout(20_000);
    office = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function fill(fields: Record<string, string>) {
    for (const [name, value] of Object.entries(fields))
      await office.getByRole("textbox", { name }).first().fill(value);
  }

  test("begins with its first steps; residents are told that nothing is on yet", async () => {
    const resident = await browser.newPage({
      baseURL: server.origin,
      locale: "ja-JP",
    });
    const answer = await resident.goto("/");
    expect(answer?.status()).toBe(404);
    await resident.getByRole("heading").first().waitFor();
    await resident.close();
    await office.goto(`/sign-in${signInSearch}`);
    await office.getByRole("button", { name: "サインインする" }).click();
    await office.goto("/ward");
    await office.getByRole("heading", { name: "はじめにすること" }).waitFor();
    await office.getByRole("link", { name: "区のことを書く" }).click();
    await office.getByLabel("窓口の電話").fill("045-000-0000");
    await office.getByRole("button", { name: "保存する" }).click();
    await office.getByText("保存しました。").waitFor();
  });

  test("adds a street and a rally, imports ten shops from a spreadsheet", async () => {
    await office.goto("/ward/first-steps");
    await office.getByRole("link", { name: "商店街を足す" }).click();
    await office.getByRole("link", { name: "商店街を足す" }).click();
    await fill({ 名前: "駅前商店街", 短い名前: "駅前" });
    await office.getByRole("button", { name: /保存|足す/ }).click();
    await office.goto("/ward/editions/new");
    await office.getByLabel(/^名前/).fill("ためし散歩 2026 秋");
    for (const name of ["デジタルの期間", "紙カードの期間"]) {
      const days = office.getByLabel(new RegExp(`^${name}`));
      await days.nth(0).fill(today);
      await days.nth(1).fill(addDays(today, 30));
    }
    await office.getByRole("button", { name: "作る", exact: true }).click();
    await office.goto("/ward/shops/import");
    await office.getByLabel(/^ファイル/).setInputFiles({
      name: "参加店.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(spreadsheet),
    });
    await office.getByRole("button", { name: "たしかめる画面へ" }).click();
    await office.getByRole("button", { name: /^取りこむ/ }).click();
    await office.goto("/ward/shops");
    await office.getByText("見本の店10").waitFor();
  });

  test("prints verified posters, publishes; a poster is scanned, stamped and tallied", async () => {
    await office.goto("/ward/prints");
    await office.getByRole("button", { name: "印刷物を作る" }).click();
    const pdf = office.getByRole("link", { name: "PDFをひらく" });
    await pdf.waitFor({ timeout: DRAWN_WITHIN_MS });
    await office.getByText("すべてのQRを読み返せました。").waitFor();
    const answer = await office.request.get((await pdf.getAttribute("href"))!);
    const read = decodePdf(await answer.body());
    expect(new Set(read).size).toBe(10);
    await office.goto("/ward/first-steps");
    await office.getByRole("link", { name: "公開する" }).click();
    await office.getByRole("button", { name: "公開する" }).click();

    const phone = await browser.newPage({
      baseURL: server.origin,
      locale: "ja-JP",
    });
    await scanAndPress(phone, new URL(read[0]!).pathname.slice(3));
    await phone.getByRole("heading", { name: "押せました" }).waitFor();
    await phone.goto("/map");
    await phone.close();
    await expect
      .poll(
        async () => {
          const tally = await office.request.get("/ward/tally.csv?cut=shops");
          return /見本の店1,.*\b1\b/.test(await tally.text());
        },
        { timeout: 15_000 },
      )
      .toBe(true);
    await office.goto("/ward");
    await office.getByText("開催中").first().waitFor();
  });
});
