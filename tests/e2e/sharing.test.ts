import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { hasChromium, useStage } from "./stage.ts";

const hostile = `</script><!--<script>alert(1)</script>]]>&'"`;

type Feed = { items: { url: string; title: string }[] };

describe.runIf(hasChromium)("a page that is passed on", () => {
  const stage = useStage();

  /** The first promotion of 八百八, with a title that tries to leave every box it is put in. */
  async function hostilePromotion(): Promise<string> {
    const { origin, dataDir } = stage.server;
    const answer = await fetch(`${origin}/promotions.json?shop=yaohachi`);
    const { url } = ((await answer.json()) as Feed).items[0]!;
    const file = new Database(join(dataDir, "choiyori.sqlite"));
    file
      .prepare("UPDATE promotions SET title = ? WHERE id = ?")
      .run(hostile, url.split("/").at(-1));
    file.close();
    return url;
  }

  it("carries JSON-LD that no title breaks, one address, and ways to share", async () => {
    const promotion = await hostilePromotion();
    const page = await stage.open({ javaScriptEnabled: true });
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(navigator, {
        share: (data: unknown) => Promise.resolve(void shared.push(data)),
      });
      Object.assign(window, { shared });
    });
    const things = () =>
      page
        .locator('script[type="application/ld+json"]')
        .evaluateAll((all) => all.map((one) => JSON.parse(one.textContent!)));
    await page.goto("/shops/yaohachi?openExternalBrowser=1");
    const [shop] = await things();
    expect(shop["@type"]).toBe("LocalBusiness");
    expect(shop.makesOffer[0].name).toBe(hostile);

    await page.goto(`${promotion}?openExternalBrowser=1`);
    expect((await things())[0]).toMatchObject({
      "@type": "Offer",
      name: hostile,
    });
    const head = (selector: string, name: string) =>
      page.locator(`head ${selector}`).getAttribute(name);
    expect(await head("link[rel=canonical]", "href")).toBe(promotion);
    expect(await head('meta[property="og:title"]', "content")).toBe(hostile);
    const image = await head('meta[property="og:image"]', "content");
    const png = await fetch(image!);
    expect([png.status, png.headers.get("Content-Type")]).toEqual([
      200,
      "image/png",
    ]);

    const shared = `${promotion}?openExternalBrowser=1`;
    const line = page.getByRole("link", { name: "LINEで送る" });
    const text = new URL((await line.getAttribute("href"))!).searchParams.get(
      "text",
    );
    expect(text).toContain(shared);
    expect(await line.getAttribute("rel")).toBe("noreferrer noopener");
    await page.getByRole("button", { name: "ほかのアプリで送る" }).click();
    expect(
      await page.evaluate(
        () => (window as unknown as { shared: unknown }).shared,
      ),
    ).toEqual([expect.objectContaining({ url: shared })]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(360);
  });

  it("leaves the address to be copied by hand without JavaScript", async () => {
    const page = await stage.open({ javaScriptEnabled: false });
    await page.goto("/shops/yaohachi");
    const field = page.getByLabel("このページのアドレス");
    expect(await field.inputValue()).toBe(
      `${stage.server.origin}/shops/yaohachi?openExternalBrowser=1`,
    );
    const ways = page.locator(".share").getByRole("button");
    expect(await ways.count()).toBe(0);
  });

  it("answers HEAD and 304 over the wire, and compresses what it can", async () => {
    const address = `${stage.server.origin}/promotions.rss`;
    const head = await fetch(address, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("Content-Length")).toBeNull();
    const whole = await fetch(address, {
      headers: { "Accept-Encoding": "br" },
    });
    expect(whole.headers.get("Content-Encoding")).toBe("br");
    const tag = whole.headers.get("ETag")!;
    expect(head.headers.get("ETag")).toBe(tag);
    const known = await fetch(address, { headers: { "If-None-Match": tag } });
    expect(known.status).toBe(304);
  });
});
