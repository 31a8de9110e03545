import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium, useStage } from "./stage.ts";

/** Opens the switch, which shows the language of now, and takes another. */
async function choose(page: Page, shown: string, language: string) {
  await page.locator("summary", { hasText: shown }).click();
  await page.getByRole("button", { name: language, exact: true }).click();
  await page.locator("summary", { hasText: language }).waitFor();
}

function htmlLanguage(page: Page) {
  return page.locator("html").getAttribute("lang");
}

/** Texts with these letters that are neither marked as Japanese nor drawn. */
function unmarkedTexts(page: Page, letters: string): Promise<string[]> {
  return page.evaluate((pattern) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, 4);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      const apart = "[lang='ja'], .language, .step, svg, script, style";
      if (new RegExp(pattern, "u").test(data) && !parentElement?.closest(apart))
        found.push(data);
    }
    return found;
  }, letters);
}

const KANA = "[\\p{Script=Hiragana}\\p{Script=Katakana}⟦⟧]";
const KANJI_OR_KANA = `[\\p{Script=Han}]|${KANA}`;

describe.runIf(hasChromium)("a reader of another Japanese, or of none", () => {
  const stage = useStage();

  test("switches to やさしい日本語 with readings, and it is remembered", async () => {
    const page = await stage.open();
    const code = stage.server.codes[0];
    await page.goto(`/s/${code}`);
    expect(await htmlLanguage(page)).toBe("ja");
    expect(await page.locator("ruby").count()).toBe(0);
    await choose(page, "日本語", "やさしい日本語");
    expect(new URL(page.url()).pathname).toBe(`/s/${code}`);
    expect(await htmlLanguage(page)).toBe("ja");
    const button = page.getByRole("button", { name: /スタンプを.*す$/ });
    expect(await button.locator("rt").allTextContents()).toEqual(["お"]);
    await button.click();
    await page.waitForURL("**/card");
    const number = page.locator("ruby", { hasText: "番号" }).first();
    expect(await number.locator("rt").textContent()).toBe("ばんごう");
    for (const path of ["/", "/map", "/promotions", "/about/privacy"]) {
      await page.goto(path);
      expect(await page.locator("ruby").count(), path).toBeGreaterThan(0);
      expect(await page.getByText(/\{[^}|]+\|/).count(), path).toBe(0);
      expect(await page.title(), path).not.toMatch(/[{|}]/);
    }
  });

  test("switches to English and back", async () => {
    const page = await stage.open();
    await page.goto("/");
    await choose(page, "日本語", "English");
    expect(await htmlLanguage(page)).toBe("en");
    await page.getByRole("link", { name: "Card", exact: true }).click();
    await page.waitForURL("**/card");
    expect(await htmlLanguage(page)).toBe("en");
    await choose(page, "English", "日本語");
    expect(await htmlLanguage(page)).toBe("ja");
    await page.getByText("まだスタンプがありません").waitFor();
  });

  test("is answered in English when the browser asks for it", async () => {
    const page = await stage.open({ locale: "en-GB" });
    await page.goto(`/s/${stage.server.codes[0]}`);
    expect(await htmlLanguage(page)).toBe("en");
    await page.getByRole("heading", { level: 1, name: "Yao-hachi" }).waitFor();
    await page.getByRole("button", { name: "Stamp" }).click();
    await page.waitForURL("**/card");
    await page.getByRole("img", { name: /1 of 3|1\/3/ }).waitFor();
    const other = await stage.open({ locale: "fr-FR" });
    await other.goto("/");
    expect(await htmlLanguage(other)).toBe("ja");
  });

  test.each([
    ["简体中文", "zh-Hans", KANA, "盖章", "集章卡"],
    ["한국어", "ko", KANJI_OR_KANA, "스탬프 찍기", "스탬프 카드"],
  ])(
    "reads everything in %s but what is marked as Japanese",
    async (name, language, letters, press, card) => {
      const page = await stage.open();
      await page.goto(`/s/${stage.server.codes[0]}`);
      await choose(page, "日本語", name);
      expect(await htmlLanguage(page)).toBe(language);
      expect(await unmarkedTexts(page, letters)).toEqual([]);
      await page.getByRole("button", { name: press }).click();
      await page.waitForURL("**/card");
      await page.getByRole("heading", { name: card }).waitFor();
      expect(await unmarkedTexts(page, letters)).toEqual([]);
      for (const path of [
        "/",
        "/map",
        "/streets/tsunashima",
        "/shops/yuyake-koyake",
        "/promotions",
        "/card/history",
        "/prizes/all/entry",
        "/about/commerce",
        "/nowhere",
      ]) {
        await page.goto(path);
        expect(await unmarkedTexts(page, letters), path).toEqual([]);
        expect(await page.title(), path).not.toMatch(/ちょいより|[⟦⟧*{}]/);
      }
      await page.goto("/sign-in");
      expect(await htmlLanguage(page)).toBe("ja");
    },
  );

  test("is answered in the nearest language there is, each from its own kept page", async () => {
    const { origin, codes } = stage.server;
    const asked = ["ja", "zh-TW", "ko-KR", "zh-CN", "en-GB", "ja"];
    const answered = [];
    for (const language of asked) {
      const answer = await fetch(`${origin}/s/${codes[0]}`, {
        headers: { "Accept-Language": `${language},fr;q=0.9` },
      });
      const html = await answer.text();
      answered.push(/<html lang="([^"]+)"/.exec(html)?.[1]);
    }
    expect(answered).toEqual(["ja", "zh-Hans", "ko", "zh-Hans", "en", "ja"]);
  });
});
