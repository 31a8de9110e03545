import { join } from "node:path";
import Database from "better-sqlite3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";
import { addAuthenticator } from "./virtual-authenticator.ts";

const message = "強風のため、今日は休みます。\n明日の朝、お知らせします。";
const desk = { viewport: { width: 1280, height: 800 } };

describe.runIf(hasChromium)("a sitting that runs out", () => {
  const stage = useStage();

  /** As if nobody had opened anything for 31 minutes. */
  function letLapse() {
    const file = new Database(join(stage.server.dataDir, "choiyori.sqlite"));
    const before = Date.now() - 31 * 60_000;
    file.prepare("UPDATE sessions SET last_seen_at = ?").run(before);
    file.close();
  }

  async function writeAndLapse(page: Page) {
    await page.goto("/ward/pause");
    await page.getByRole("textbox", { name: /参加者への文/ }).fill(message);
    letLapse();
    await page.getByRole("button", { name: "一時停止にする" }).click();
    await page.getByText("書いたものは残してあります").waitFor();
  }

  async function signInElsewhere(page: Page) {
    const tab = await page.context().newPage();
    await signIn(tab, await issueLink(stage.server, "ward"));
    return tab;
  }

  async function sendAgain(page: Page) {
    await page.getByRole("heading", { name: "もう一度送る" }).waitFor();
    await page.getByText("明日の朝、お知らせします。").waitFor();
    await page.getByRole("button", { name: "もう一度送る" }).click();
    await page.getByRole("heading", { level: 1, name: "一時停止中" }).waitFor();
    await page.goto("/ward/resumption");
    await page.getByRole("button", { name: "再開する" }).click();
    await page.getByRole("heading", { level: 1, name: /^開催/ }).waitFor();
  }

  test("without JavaScript says when, and gives a form back after the sign-in", async () => {
    const page = await stage.open({ ...desk, javaScriptEnabled: false });
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.getByText(/このまま \d+:\d\d まで使えます/).waitFor();
    await writeAndLapse(page);
    const back = page.getByRole("button", { name: "書いたものにもどる" });
    await back.click();
    await page.getByText("書いたものは残してあります").waitFor();
    await signInElsewhere(page);
    await back.click();
    await sendAgain(page);
  });

  test("with JavaScript goes back to the form by itself once signed in", async () => {
    const page = await stage.open(desk);
    await signIn(page, await issueLink(stage.server, "ward"));
    await writeAndLapse(page);
    await signInElsewhere(page);
    await sendAgain(page);
  });

  test("by passkey goes on in the same tab", async () => {
    const page = await stage.open(desk);
    await addAuthenticator(page);
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.getByRole("button", { name: "この端末に登録する" }).click();
    await page.getByText("パスキーを登録しました").waitFor();
    await writeAndLapse(page);
    await page.getByRole("button", { name: "パスキーで入る" }).click();
    await sendAgain(page);
  });

  test("warns three minutes before, goes on by a press, and keeps what is typed", async () => {
    const page = await stage.open(desk);
    await page.clock.install();
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.goto("/ward/pause");
    const field = page.getByRole("textbox", { name: /参加者への文/ });
    await field.fill(message);
    const more = page.getByRole("button", { name: "つづける" });
    await page.clock.fastForward("26:30");
    expect(await more.isVisible()).toBe(false);
    await page.clock.fastForward("01:00");
    await more.waitFor();
    await page.getByText("あと3分ほどで").first().waitFor();
    await more.click();
    await more.waitFor({ state: "hidden" });
    await page.clock.fastForward("26:00");
    expect(await more.isVisible()).toBe(false);
    await page.clock.fastForward("05:00");
    await page.getByText("サインインの時間が終わりました").waitFor();
    expect(await field.inputValue()).toBe(message);
  });

  test("another tab that is used keeps this one quiet", async () => {
    const page = await stage.open(desk);
    await page.clock.install();
    await signIn(page, await issueLink(stage.server, "ward"));
    const more = page.getByRole("button", { name: "つづける" });
    await page.clock.fastForward("27:30");
    await more.waitFor();
    const tab = await page.context().newPage();
    await tab.goto("/ward/tally");
    await more.waitFor({ state: "hidden" });
  });
});
