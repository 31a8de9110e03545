import { describe, expect, test } from "vitest";
import { hasChromium, stampsOnCard, useStage } from "./stage.ts";

const iphone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const android =
  "Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/138.0.0.0 Mobile Safari/537.36";
const agents = {
  line: `${iphone} Safari Line/15.9.0`,
  codeScanner: `${iphone} Mobile/15E148`,
  instagram: `${android} Instagram 390.0.0.0`,
};

const head = /いつものブラウザーで\s*ひらいてください/;

describe.runIf(hasChromium)("a scan inside another app", () => {
  const stage = useStage();

  test("LINE leads to the real browser by one link", async () => {
    const address = `/s/${stage.server.codes[0]}`;
    const page = await stage.open({ userAgent: agents.line });
    await page.goto(address);
    await page.getByRole("heading", { name: head }).waitFor();
    expect(await page.getByRole("button", { name: "コピー" }).count()).toBe(0);
    const link = page.getByRole("link", { name: "ブラウザーで開く" });
    const target = new URL((await link.getAttribute("href"))!, page.url());
    expect(target.pathname + target.search).toBe(
      `${address}?openExternalBrowser=1`,
    );
    const real = await stage.open();
    await real.goto(target.href);
    await real.getByRole("button", { name: "スタンプを押す" }).click();
    await real.waitForURL("**/card");
    expect(await stampsOnCard(real)).toBe(1);
  });

  test("LINE lets one press here all the same", async () => {
    const page = await stage.open({ userAgent: agents.line });
    await page.goto(`/s/${stage.server.codes[1]}`);
    await page.getByRole("link", { name: "このまま、ここで押す" }).click();
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.waitForURL("**/card");
    await page.getByRole("heading", { name: "押せました" }).waitFor();
  });

  test.each([
    ["the iPhone's code scanner", agents.codeScanner, "共有のマークを押す"],
    ["Instagram", agents.instagram, "右上の"],
  ])("%s shows which menu to press and copies", async (_, userAgent, step) => {
    const page = await stage.open({
      userAgent,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const address = `/s/${stage.server.codes[2]}`;
    await page.goto(address);
    await page.getByRole("heading", { name: head }).waitFor();
    const steps = page.getByRole("main").getByRole("listitem");
    expect(await steps.count()).toBe(2);
    expect(await steps.first().textContent()).toContain(step);
    expect(
      await page.getByRole("link", { name: "ブラウザーで開く" }).count(),
    ).toBe(0);
    await page.getByRole("button", { name: "コピー" }).click();
    await page.getByRole("button", { name: "コピーしました" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(stage.server.origin + address);
    await page.getByRole("link", { name: "このまま、ここで押す" }).click();
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.waitForURL("**/card");
    expect(await stampsOnCard(page)).toBe(1);
  });
});
