import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { cameraJpeg } from "#tests/models/pictures.ts";
import {
  hasChromium,
  issueLink,
  scanAndPress,
  signIn,
  useStage,
} from "./stage.ts";

const first = "採れたて小松菜 1束 おまけ";
const mended = "採れたて小松菜 2束 おまけ";

async function pictureFile() {
  const buffer = await cameraJpeg({ width: 800, height: 600 });
  return { name: "kaki.jpg", mimeType: "image/jpeg", buffer };
}

/** The shop's picture is there and can be drawn. */
async function loaded(page: Page): Promise<void> {
  const picture = page.getByRole("img", { name: "お店の写真" }).first();
  await picture.scrollIntoViewIfNeeded();
  const draw = (image: HTMLImageElement) => image.decode();
  await picture.evaluate(draw as (image: Element) => Promise<void>);
}

describe.runIf(hasChromium)("a merchant", () => {
  const stage = useStage();
  const shopPages = [
    () => `/s/${stage.server.codes[0]}`,
    () => "/shops/yaohachi",
    () => "/promotions",
  ];

  async function shows(resident: Page, title: string): Promise<boolean[]> {
    const found: boolean[] = [];
    for (const address of shopPages) {
      await resident.goto(address());
      const main = await resident.getByRole("main").textContent();
      found.push(main!.includes(title));
    }
    return found;
  }

  async function readTodaysCount(page: Page): Promise<number> {
    await page.goto("/merchant");
    const count = page.locator("section", {
      has: page.getByRole("heading", { name: "今日のスタンプ" }),
    });
    return Number(/(\d+)こ/.exec((await count.textContent())!)?.[1]);
  }

  test("signs in by a link that works once, posts, mends and withdraws; residents see it at once", async () => {
    const link = stage.server.links.merchant!;
    const resident = await stage.open();
    expect(await shows(resident, first)).toEqual([false, false, false]);
    const page = await stage.open();
    await page.goto(link);
    await page.goto("/merchant");
    await page.waitForURL("**/sign-in?next=*");
    await signIn(page, link);
    expect(new URL(page.url()).pathname).toBe("/merchant");
    await page.getByRole("heading", { name: "八百八" }).waitFor();
    const other = await stage.open();
    const again = await other.goto(link);
    expect(again?.status()).toBe(410);
    await other
      .getByRole("heading", { name: "このリンクは使えません" })
      .waitFor();

    await page.getByRole("link", { name: "お知らせを出す" }).click();
    const title = page.getByRole("textbox", { name: "ひとこと", exact: false });
    const offer = page.getByRole("radio", { name: "特典" });
    await offer.check({ force: true });
    await page.getByLabel("写真").setInputFiles(await pictureFile());
    await page.getByRole("img", { name: "えらんだ写真" }).waitFor();
    await title.first().fill("あ".repeat(61));
    await page.getByText("61文字（60文字まで）").waitFor();
    await page.getByRole("button", { name: "出す", exact: true }).click();
    await page.getByText("60文字までにしてください。").waitFor();
    const heading = title.first();
    expect(await heading.inputValue()).toBe("あ".repeat(61));
    expect(await heading.getAttribute("aria-invalid")).toBe("true");
    const described = (await heading.getAttribute("aria-describedby"))!;
    const beside = page.locator(`#${described.split(" ")[0]}`);
    expect(await beside.textContent()).toBe("60文字までにしてください。");
    expect(await offer.isChecked()).toBe(true);
    await page.getByRole("img", { name: "いまの写真" }).waitFor();

    await heading.fill(first);
    await page.getByRole("heading", { name: first }).waitFor();
    expect(await shows(resident, first)).toEqual([false, false, false]);
    await page.getByRole("button", { name: "出す", exact: true }).click();
    await page.getByText("出しました。").waitFor();
    expect(await shows(resident, first)).toEqual([true, true, true]);
    await loaded(resident);

    await page.getByRole("link", { name: `なおす ${first}` }).click();
    await heading.fill(mended);
    await page.getByRole("button", { name: "この内容にする" }).click();
    await page.getByText("なおしました。").waitFor();
    expect(await shows(resident, first)).toEqual([false, false, false]);
    expect(await shows(resident, mended)).toEqual([true, true, true]);

    await page.getByRole("link", { name: `なおす ${mended}` }).click();
    await page.getByRole("button", { name: "この特典を取り下げる" }).click();
    await page.getByText("取り下げました。").waitFor();
    expect(await shows(resident, mended)).toEqual([false, false, false]);
  });

  test("posts a coupon with a photo and its hours without JavaScript", async () => {
    const issued = await issueLink(stage.server, "merchant", "yaohachi");
    const page = await stage.open({ javaScriptEnabled: false });
    await signIn(page, issued);
    await page.getByRole("link", { name: "お知らせを出す" }).click();
    await page.getByRole("radio", { name: "クーポン" }).check({ force: true });
    await page.getByLabel("写真").setInputFiles(await pictureFile());
    await page.getByLabel("ひとこと").first().fill("かぶ 1束");
    await page.getByLabel("カード1枚で使える回数").fill("2");
    await page
      .getByRole("button", { name: "お客さまの見えかたをたしかめる" })
      .click();
    await page.getByRole("heading", { name: "かぶ 1束" }).waitFor();
    await loaded(page);
    await page.getByText("もっと決める").click();
    await page.getByLabel("から", { exact: true }).fill("14:00");
    await page.getByRole("button", { name: "出す", exact: true }).click();
    await page
      .getByText("時間は、「から」と「まで」の両方を書いてください。")
      .waitFor();
    await page.locator("#toTime:focus").waitFor();
    await page.locator(".summary a[href='#toTime']").waitFor();
    await page.getByLabel("まで", { exact: true }).fill("17:00");
    await page.getByRole("button", { name: "出す", exact: true }).click();
    await page.getByText("出しました。").waitFor();
    await page.goto("/promotions?kind=coupon");
    const slip = page.getByRole("article").filter({ hasText: "かぶ 1束" });
    expect(await slip.textContent()).toMatch(/14:00〜17:00.*カード1枚で2回/);
    await loaded(page);
  });

  test("sees today's stamps and stamps a card by its number", async () => {
    const issued = await issueLink(stage.server, "merchant", "yaohachi");
    const page = await stage.open();
    await signIn(page, issued);
    const before = await readTodaysCount(page);
    const resident = await stage.open();
    await scanAndPress(resident, stage.server.codes[0]!);
    expect(await readTodaysCount(page)).toBe(before + 1);
    const walker = await stage.open();
    await scanAndPress(walker, stage.server.codes[1]!);
    const shown = await walker
      .getByText("問い合わせ番号")
      .first()
      .textContent();
    const number = /\d{4}-?\d{4}/.exec(shown!)![0];
    await page.getByRole("link", { name: "カードを読む" }).click();
    await page.getByLabel("カードの番号").fill(number);
    await page.getByRole("button", { name: "カードをひらく" }).click();
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.getByText("押しました", { exact: true }).waitFor();
    await walker.goto("/card");
    await walker.getByRole("link", { name: /^001番 八百八 .*月/ }).waitFor();

    expect(await readTodaysCount(page)).toBe(before + 2);
    await page.getByRole("link", { name: "今日のぶんを見る" }).click();
    const rows = page.getByRole("table").locator("tbody tr");
    expect(await rows.count()).toBe(before + 2);
    expect(await rows.nth(0).textContent()).toContain("お店で押しました");
    expect(await rows.nth(0).textContent()).toContain(
      `末尾 ${number.slice(-4)}`,
    );
    expect(await rows.nth(1).textContent()).toContain("ポスターのQR");
    expect(await page.getByRole("main").textContent()).not.toContain(number);
  });

  test("is not let into the ward's pages", async () => {
    const page = await stage.open();
    await page.goto("/ward/tally");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
  });
});
