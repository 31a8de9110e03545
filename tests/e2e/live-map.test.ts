import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  findFreePort,
  startServer,
  type TestServer,
} from "#tests/setup/server.ts";
import { inspectPages } from "./inspect.ts";
import { type StandIn, startStandIn, STYLE_URL, TILE } from "./map-stand-in.ts";
import { hasChromium, useStage } from "./stage.ts";

/** Two processors draw by themselves what a phone's chip does. */
const soon = { timeout: 40_000 };

const port = await findFreePort();
const GSI = "cyberjapandata.gsi.go.jp";

/** Goes on with Tab until it is there, as somebody without a mouse does. */
async function tabTo(page: Page, goal: Locator) {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    if (await goal.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${goal}`);
}

/** Runs in the page: the place it is told, one answer a request. */
function standAtThree() {
  const at = (latitude: number, longitude: number, accuracy: number) => ({
    coords: { latitude, longitude, accuracy },
  });
  const answers = [at(35.53, 139.63, 5000), at(34.7, 135.5, 20), { code: 3 }];
  const geolocation = {
    getCurrentPosition(found: (at: object) => void, lost: (e: object) => void) {
      const answer = answers.shift()!;
      if ("code" in answer) lost(answer);
      else found(answer);
    },
  };
  Object.defineProperty(navigator, "geolocation", { value: geolocation });
}

/** How much of a picture is near a colour, and how many different colours it has. */
async function look(page: Page) {
  const png = await page.locator("[data-live-stage]").screenshot();
  const { data } = await sharp(png)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<number>();
  let near = 0;
  for (let i = 0; i < data.length; i += 3) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
    colours.add((r << 16) | (g << 8) | b);
    const away =
      Math.abs(r - TILE.r) + Math.abs(g - TILE.g) + Math.abs(b - TILE.b);
    if (away < 12) near++;
  }
  return { tiles: near / (data.length / 3), colours: colours.size };
}

describe.runIf(hasChromium)("the interactive map", () => {
  const stage = useStage({
    server: {
      env: { THIRD_PARTY_TILES: "1", MAPBOX_ACCESS_TOKEN: "pk.test" },
    },
    flags: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
      "--ignore-certificate-errors",
    ],
  });
  let others: StandIn;
  let styled: TestServer;
  beforeAll(async () => {
    const env = { MAP_STYLE_URL: STYLE_URL };
    [others, styled] = await Promise.all([
      startStandIn(port),
      startServer({ env }),
    ]);
  });
  beforeEach(() => {
    others.asked.length = 0;
    Object.assign(others.answers, { mapbox: 200, tiles: 200 });
  });
  afterAll(async () => {
    others.close();
    await styled.stop();
  });

  const hosts = () =>
    [...new Set(others.asked.splice(0).map((one) => one.split("/")[0]))].sort();

  /** Letters asked for anywhere; all are the reader's own. */
  const letters: string[] = [];

  async function openMap(query = "") {
    const page = await stage.open();
    page.on("request", (one) => {
      if (one.url().endsWith(".pbf")) letters.push(one.url());
    });
    await page.goto(`/map/live${query}`);
    await page.waitForSelector("[data-live-stage][data-ready]", soon);
    return page;
  }

  it("is drawn by Mapbox over 地理院タイル, and nobody else is asked", async () => {
    const page = await openMap();
    await page.waitForSelector(".mapboxgl-canvas", soon);
    await expect
      .poll(async () => (await look(page)).tiles, soon)
      .toBeGreaterThan(0.5);
    const credit = page.getByRole("link", { name: "地理院タイル" });
    expect(await credit.getAttribute("href")).toBe(
      "https://maps.gsi.go.jp/development/ichiran.html",
    );
    expect(await credit.isVisible()).toBe(true);
    const asked = others.asked.find((one) => one.startsWith(GSI));
    expect(asked).toMatch(/\/xyz\/pale\/1[0-9]\/\d+\/\d+\.png$/);
    expect(hosts()).toEqual(["api.mapbox.com", GSI]);
    expect(letters).toEqual([]);
  });

  it("goes on with MapLibre when the token is refused, and tells the operator", async () => {
    others.answers.mapbox = 401;
    const page = await openMap();
    await page.waitForSelector(".maplibregl-canvas", soon);
    await expect
      .poll(async () => (await look(page)).tiles, soon)
      .toBeGreaterThan(0.5);
    expect(await page.locator("[data-live-status]").textContent()).toContain(
      "別の描きかた",
    );
    const ready = await page.request.get("/readyz");
    expect(ready.status()).toBe(200);
    expect(await ready.text()).toMatch(
      /^ready\nwarning map: MAPBOX_ACCESS_TOKEN was refused, last \d{4}-/,
    );

    Object.assign(others.answers, { mapbox: 200, tiles: 503 });
    const without = await openMap();
    const status = without.locator("[data-live-status]");
    await expect.poll(() => status.textContent(), soon).toContain("下地を絵に");
    await expect
      .poll(async () => (await look(without)).colours, soon)
      .toBeGreaterThan(60);
    expect((await look(without)).tiles).toBeLessThan(0.01);
    await expect
      .poll(async () => (await page.request.get("/readyz")).text(), soon)
      .toContain("base of the interactive map");
  });

  it("is our own drawing when wanted, used by keyboard alone, and asks nobody", async () => {
    const page = await openMap("?base=drawn&course=all");
    await expect
      .poll(async () => (await look(page)).colours, soon)
      .toBeGreaterThan(60);
    const found = page.locator("[data-live-found]");
    expect(await found.textContent()).toBe("110か所");

    await tabTo(page, page.locator("summary", { hasText: "しぼりこむ" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("combobox", { name: "商店街" }));
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => found.textContent(), soon).toBe("10か所");
    expect(page.url()).toContain("street=tsunashima");

    const show = page.getByRole("button", { name: /八百八.*地図で見る/ });
    await tabTo(page, show);
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("heading", { name: "八百八" });
    await expect
      .poll(() => sheet.evaluate((one) => one === document.activeElement), soon)
      .toBe(true);
    const maps = page.getByRole("link", { name: "地図アプリでひらく" });
    expect(await maps.getAttribute("href")).toMatch(/35\.\d+/);
    const { here, complaints } = inspectPages(page);
    await here("a place chosen on the map");
    expect(complaints).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => sheet.count(), soon).toBe(0);
    expect(await show.evaluate((one) => one === document.activeElement)).toBe(
      true,
    );

    await page.getByRole("button", { name: "いまいる場所" }).click();
    await expect
      .poll(() => page.locator("[data-live-status]").textContent(), soon)
      .toContain("許可がありません");

    await page.evaluate(() =>
      document
        .querySelector("canvas")!
        .getContext("webgl2")!
        .getExtension("WEBGL_lose_context")!
        .loseContext(),
    );
    await page.getByText("地図の表示が止まりました").waitFor();
    expect(await page.locator("[data-live-drawing]").isVisible()).toBe(true);
    expect(hosts()).toEqual([]);
  });

  it("is our drawing when the operator's style does not come, and a place unfit for it is told", async () => {
    for (const answer of ["500", "no JSON", "nothing"] as const) {
      others.answers.style = answer;
      const page = await stage.open({ baseURL: styled.origin });
      await page.clock.install();
      await page.addInitScript(standAtThree);
      await page.goto("/map/live");
      await expect
        .poll(() => others.asked, soon)
        .toContain("style.example/base.json");
      others.asked.length = 0;
      if (answer === "nothing") await page.clock.fastForward(15_000);
      await page.waitForSelector("[data-live-stage][data-ready]", soon);
      const status = page.locator("[data-live-status]");
      expect(await status.textContent()).toContain("下地を絵に");
      await expect
        .poll(async () => (await look(page)).colours, soon)
        .toBeGreaterThan(60);
      if (answer !== "500") continue;
      for (const told of ["およそ5.0km", "この地図の外", "時間がかかりすぎ"]) {
        await page.getByRole("button", { name: "いまいる場所" }).click();
        await expect.poll(() => status.textContent()).toContain(told);
      }
    }
  });

  it("is the drawing and the list where nothing can be drawn or run", async () => {
    const page = await stage.open();
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto("/map/live");
    await page.getByText("うごく地図を描けません").waitFor();
    expect(await page.locator("[data-live-drawing]").isVisible()).toBe(true);

    const still = await stage.open({ javaScriptEnabled: false });
    await still.goto("/map/live?street=tsunashima&offer=1");
    expect(await still.getByText("JavaScriptがいります").isVisible()).toBe(
      true,
    );
    const rows = still.locator("[data-number]:not([hidden])");
    expect(await rows.count()).toBeLessThan(10);
    expect(await rows.first().isVisible()).toBe(true);
    await still.getByLabel("特典がある").uncheck();
    await still.getByRole("button", { name: "この条件で見る" }).click();
    expect(await rows.count()).toBe(10);
    expect(hosts()).toEqual([]);
  });
});
