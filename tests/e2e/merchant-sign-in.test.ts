import { join } from "node:path";
import Database from "better-sqlite3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inspectPages } from "./inspect.ts";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";
import { addAuthenticator } from "./virtual-authenticator.ts";

describe.runIf(hasChromium)("a shop's ways in", () => {
  const stage = useStage();

  /** As if every shop's time were over since a minute. */
  function letExpire() {
    const file = new Database(join(stage.server.dataDir, "choiyori.sqlite"));
    file
      .prepare("UPDATE sessions SET expires_at = ? WHERE shop_id IS NOT NULL")
      .run(Date.now() - 60_000);
    file.close();
  }

  /** The letter's code of a shop, made where there is none. */
  async function letterOf(page: Page, slug: string) {
    await page.goto(`/ward/shops/${slug}`);
    const make = page.getByRole("button", { name: "手紙を作る" });
    if (await make.isVisible()) await make.click();
    return page
      .getByText(/手紙のコード/)
      .locator("b")
      .innerText();
  }

  /** The numbers that an official reads out. */
  async function readOut(page: Page, complaints: string[]) {
    const inspection = inspectPages(page);
    await page.getByRole("button", { name: "電話で番号を伝える" }).click();
    const [number = "", digits = ""] = await page
      .locator(".read-out-number")
      .allInnerTexts();
    await inspection.here("the numbers to read out");
    complaints.push(...inspection.complaints);
    return { number, digits };
  }

  async function enterByLetter(page: Page, letter: string) {
    await page.goto("/l");
    await page.getByLabel("手紙のコード").fill(letter.toLowerCase());
    await page.getByRole("button", { name: "つぎへ" }).click();
    await page.getByRole("button", { name: "このスマホで使う" }).click();
    await page.waitForURL("**/merchant");
  }

  test("by letter, by a passkey that is offered, by telephone; what was typed comes along", async () => {
    const complaints: string[] = [];
    const desk = await stage.open({ viewport: { width: 1280, height: 800 } });
    await signIn(desk, await issueLink(stage.server, "ward"));
    const second = await letterOf(desk, "mugibue");
    const first = await letterOf(desk, "yaohachi");
    const { number, digits } = await readOut(desk, complaints);

    const page = await stage.open();
    const device = await addAuthenticator(page);
    const look = inspectPages(page);
    await enterByLetter(page, first);
    await page.getByRole("button", { name: "このスマホに登録する" }).click();
    await page.getByText("次からは、指紋・顔で入れます。").waitFor();
    await look.here("devices and passkeys");
    await page.getByRole("button", { name: "サインアウト" }).click();
    await page.getByRole("button", { name: "パスキーで入る" }).click();
    await page.waitForURL("**/merchant");

    await page.goto("/merchant/devices");
    await page.getByLabel("このスマホの名前").fill("店長のスマホ");
    letExpire();
    await page.locator(".name-form:has(#own) button").click();
    await page.getByText("書いたものは残してあります。").waitFor();
    await look.here("a form that came too late");
    await page.getByRole("button", { name: "パスキーで入る" }).click();
    await page.getByText("店長のスマホ").waitFor();
    await page.getByRole("button", { name: "もう一度送る" }).click();
    await page.getByText("スマホの名前をかえました。").waitFor();
    await device.detach();

    await page.getByRole("button", { name: "このスマホに登録する" }).click();
    await page.getByText("ここでは、指紋や顔を使えないようです。").waitFor();
    // The browser still asks for a key and takes no clicks meanwhile.
    await page.reload();

    const tab = await page.context().newPage();
    await enterByLetter(tab, second);
    const comeBack = page.getByRole("button", { name: /八百八.*つづける/ });
    await comeBack.waitFor();
    const rename = page.locator(".name-form:has(#own) button");
    expect(await rename.isDisabled()).toBe(true);
    await tab
      .getByRole("heading", { name: "ほかのお店に切りかえる" })
      .waitFor();
    await comeBack.click();
    await comeBack.waitFor({ state: "hidden" });
    await rename.click();
    await page.getByText("スマホの名前をかえました。").waitFor();

    const old = await stage.open({ javaScriptEnabled: false });
    await old.goto("/sign-in");
    await old.getByRole("link", { name: "電話で聞いた番号で入る" }).click();
    await old.getByLabel("お店の番号").fill(number);
    await old.getByLabel("6けたの番号").fill("1");
    await old.getByRole("button", { name: "この番号で入る" }).click();
    await old.getByText("6けたの数字を書いてください。").waitFor();
    await old.getByLabel("6けたの番号").fill(digits);
    await old.getByRole("button", { name: "この番号で入る" }).click();
    await old.waitForURL("**/merchant");
    expect([...complaints, ...look.complaints]).toEqual([]);
  });
});
