import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inspectPages } from "./inspect.ts";
import { hasChromium, scanAndPress, signIn, useStage } from "./stage.ts";

const title = "みかん1ふくろ";
const withoutScript = { javaScriptEnabled: false };

/** The page as it stands, by axe; then its width in the other languages. */
async function inspect(page: Page, ...languages: string[]) {
  const { here, complaints } = inspectPages(page);
  await here(page.url());
  const plain = inspectPages(page, { byAxe: false });
  for (const value of languages) {
    const { origin: url } = new URL(page.url());
    await page.context().addCookies([{ name: "language", value, url }]);
    await plain.at(page.url());
  }
  expect([...complaints, ...plain.complaints]).toEqual([]);
}

async function postCoupon(page: Page) {
  await page.goto("/merchant/promotions/new");
  await page.getByRole("radio", { name: "クーポン" }).check({ force: true });
  await page.getByRole("textbox", { name: "ひとこと" }).first().fill(title);
  await page.getByLabel("ぜんぶでいくつ").fill("2");
  await page.getByRole("button", { name: "出す", exact: true }).click();
  await page.getByRole("heading", { name: title }).first().waitFor();
}

async function openCoupon(page: Page) {
  await page.goto("/promotions");
  await page.getByRole("link", { name: title }).click();
}

/** Drags the slide's thumb from its start over a part of its way. */
async function slide(page: Page, part: number) {
  const box = (await page.getByRole("slider").boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 40, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * part, y, { steps: 12 });
  await page.mouse.up();
}

async function useByButton(page: Page) {
  await page.getByText("ボタンで使う").first().click();
  await page.getByRole("button", { name: /^はい、使います/ }).click();
}

async function cardOn(page: Page): Promise<string> {
  const line = page.getByText("問い合わせ番号").first();
  return /\d{4}-?\d{4}/.exec((await line.textContent())!)![0];
}

async function numberOn(page: Page): Promise<string> {
  await page.getByText("使いました", { exact: true }).waitFor();
  const line = await page.getByText(/^番号 \d{4}$/).textContent();
  return line!.slice(-4);
}

describe.runIf(hasChromium)("a coupon", () => {
  const stage = useStage();

  test("is used by slide, by button without script and by the shop; undone; and runs out", async () => {
    const { codes, links } = stage.server;
    const shop = await stage.open();
    await signIn(shop, links.merchant!);
    await postCoupon(shop);

    const page = await stage.open();
    await openCoupon(page);
    await page.getByText("まずスタンプを1こ押してください").waitFor();
    await scanAndPress(page, codes[3]!);
    await openCoupon(page);
    await page.getByRole("link", { name: "お店の人に見せて、使う" }).click();
    await page.getByRole("slider").waitFor();
    await inspect(page, "en", "zh-Hans", "ko", "ja-easy", "ja");
    await slide(page, 0.6);
    const box = (await page.getByRole("slider").boundingBox())!;
    await page.mouse.click(box.x + box.width - 8, box.y + 30);
    expect(await page.getByRole("slider").inputValue()).toBe("0");
    await slide(page, 1);
    await page.waitForURL("**?used=*");
    const number = await numberOn(page);
    await inspect(page);
    const clock = page.locator("[data-clock]");
    const before = await clock.textContent();
    await expect.poll(() => clock.textContent()).not.toBe(before);

    await shop.goto("/merchant");
    await shop.getByRole("link", { name: "使われたクーポン" }).click();
    await shop.getByText("2枚のうち 1枚 使われました").waitFor();
    await inspect(shop, "en", "ja");
    await shop
      .getByRole("button", { name: new RegExp(`番号${number}を取り消す`) })
      .click();
    await shop.getByText("お客さまは、また使えます。").waitFor();
    await page.reload();
    await page.getByText("お店が取り消しました").waitFor();

    const plain = await stage.open(withoutScript);
    await scanAndPress(plain, codes[4]!);
    const card = await cardOn(plain);
    await openCoupon(plain);
    await plain.getByRole("link", { name: "お店の人に見せて、使う" }).click();
    expect(await plain.getByRole("slider").isVisible()).toBe(false);
    await useByButton(plain);
    await numberOn(plain);
    await plain.goBack();
    await plain.getByText("このカードでは、もう使いました。").waitFor();

    await shop.goto(`/c/${card}`);
    await shop.getByText("このカードは、もう使っています。").waitFor();
    const other = await stage.open(withoutScript);
    await scanAndPress(other, codes[5]!);
    await shop.goto(`/c/${await cardOn(other)}`);
    await shop.getByRole("slider").waitFor();
    await inspect(shop);
    await slide(shop, 1);
    await shop.waitForURL("**?coupon=*");
    await numberOn(shop);
    await openCoupon(page);
    await page.getByText("全部なくなりました。").waitFor();
  });
});
