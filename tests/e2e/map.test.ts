import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium, useStage } from "./stage.ts";

const MOST_FIRST = 60_000;
const LEAST_TARGET = 44;

/** Names on the drawing that lie on one another as the browser draws them. */
function overlapping(page: Page): Promise<string[]> {
  return page.locator("#map").evaluate((map) => {
    const selector =
      ".m-station-name text, .m-river-name text, .m-landmark text, .m-shop-name text";
    const boxes = [...map.querySelectorAll<SVGTextElement>(selector)]
      .map((text) => ({
        said: text.textContent,
        box: text.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const wide =
          Math.min(one.box.right, other.box.right) -
          Math.max(one.box.left, other.box.left);
        // A line of text is taller than its letters.
        const high =
          Math.min(one.box.bottom, other.box.bottom) -
          Math.max(one.box.top, other.box.top) -
          one.box.height * 0.35;
        return wide > 1 && high > 0 ? [`${one.said} ${other.said}`] : [];
      }),
    );
  });
}

describe.runIf(hasChromium)("the drawn map without JavaScript", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("is moved, shows a course, and its list says what it shows", async () => {
    const page = await stage.open();
    const answer = await page.goto("/map");
    expect(gzipSync(await answer!.body()).length).toBeLessThan(MOST_FIRST);
    expect(await overlapping(page)).toEqual([]);

    const moves = page.getByRole("navigation", { name: "地図を動かす" });
    const list = page.locator(".sheet-shops");
    await moves.getByRole("link", { name: "大きく見る" }).click();
    await moves.getByRole("link", { name: "大きく見る" }).click();
    const before = page.url();
    await moves.getByRole("link", { name: "東へ動かす" }).click();
    expect(page.url()).not.toBe(before);
    expect(await overlapping(page)).toEqual([]);
    for (const link of await moves.getByRole("link").all()) {
      const box = await link.boundingBox();
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(
        LEAST_TARGET,
      );
      expect(await link.getAttribute("rel")).toBe("nofollow");
    }

    await page.getByText("散歩コースをえらぶ").click();
    await page.getByRole("link", { name: "鶴見川 土手の散歩" }).click();
    await page.locator(".w-course polyline").first().waitFor();
    expect(await overlapping(page)).toEqual([]);

    await page
      .getByRole("navigation", { name: "商店街をえらぶ" })
      .getByRole("link", { name: /綱島商店街/ })
      .click();
    await page.getByRole("heading", { name: "綱島商店街" }).waitFor();
    const drawn = await page
      .locator("#map .map-window a[href^='/shops/']")
      .evaluateAll((links) =>
        links
          .filter((link) => link.querySelector("text"))
          .map((link) => link.getAttribute("href")),
      );
    const listed = await list
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(drawn.toSorted()).toEqual(listed.toSorted());
    expect(await overlapping(page)).toEqual([]);
    await moves.getByRole("link", { name: "区ぜんたい" }).click();
    await page.locator(".map-phone").waitFor();
  });
});
