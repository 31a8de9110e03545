import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { inspectPages, OFFICE_WIDTHS } from "./inspect.ts";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";

const points = [
  [35.50707, 139.61745],
  [35.5166, 139.6134],
  [35.5268, 139.6237],
  [35.536462, 139.634543],
];

function gpx(swapped: boolean) {
  const tags = points.map(([lat, lng]) =>
    swapped
      ? `<trkpt lat="${lng}" lon="${lat}"/>`
      : `<trkpt lat="${lat}" lon="${lng}"><ele>4</ele></trkpt>`,
  );
  return Buffer.from(
    `<?xml version="1.0"?><gpx version="1.1"><trk><trkseg>${tags.join("")}</trkseg></trk></gpx>`,
  );
}

async function readGpx(page: Page, name: string, buffer: Buffer) {
  const mimeType = "application/gpx+xml";
  await page
    .getByLabel("GPXファイル")
    .setInputFiles({ name, mimeType, buffer });
  await page.getByRole("button", { name: "GPXを読む" }).click();
}

const VIOLATIONS = "violations";

/** Keeps what breaks the page's policy, from page to page. */
function keepViolations(name: string) {
  document.addEventListener("securitypolicyviolation", (event) => {
    const before = sessionStorage.getItem(name) ?? "";
    sessionStorage.setItem(name, `${before}${event.blockedURI} `);
  });
}

/** How many colours the map has. */
async function coloursOf(page: Page): Promise<number> {
  const png = await page.locator("[data-line-stage]").screenshot();
  const { data } = await sharp(png)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<number>();
  for (let i = 0; i < data.length; i += 3) colours.add(data.readUIntBE(i, 3));
  return colours.size;
}

async function pressKey(page: Page, name: string, key = "Enter") {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press(key);
}

describe.runIf(hasChromium)("an official without JavaScript", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("makes a course of a GPX file and stops, publishes it, and residents see it", async () => {
    const page = await stage.open({ viewport: { width: 1280, height: 800 } });
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.goto("/ward/courses/new");
    await page.locator("#names-ja").fill("ためしの川の道");
    await page.locator("#names-ja").press("Enter");
    await page.locator("#story-ja").fill("風の道を歩きます。");
    await page.locator("#stairs").fill("0");
    await page.locator("#slopePercent").fill("2");
    await readGpx(page, "写真.gpx", Buffer.from("%PDF-1.7"));
    await page.getByText("XMLとして読めないファイルです。").waitFor();
    await readGpx(page, "逆.gpx", gpx(true));
    await page.getByRole("button", { name: "入れかえて読む" }).click();
    await page.getByText("緯度と経度を入れかえました。").waitFor();
    await readGpx(page, "川.gpx", gpx(false));
    await page.getByText("4点ありました。").waitFor();
    await page.getByLabel("店舗の番号").fill("3");
    await page.getByRole("button", { name: "番号で足す" }).click();
    await page.getByRole("button", { name: "駅・目印を足す" }).click();
    await page.getByRole("button", { name: "日吉を上へ" }).click();
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("保存しました。版1です。").waitFor();
    const course = new URL(page.url()).pathname;
    await page.getByRole("button", { name: "版1を公開する" }).click();
    await page.getByText("公開しました。").waitFor();
    await page.getByRole("link", { name: "見る", exact: false }).last().click();
    await page.getByRole("heading", { name: "ためしの川の道 版1" }).waitFor();
    await page.getByRole("link", { name: "住民のページを見る" }).click();
    await page.getByRole("heading", { name: "ためしの川の道" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/courses\//);
    const storageState = await page.context().storageState();
    const seen = await stage.open({
      ...{ javaScriptEnabled: true, storageState },
      viewport: { width: 1280, height: 800 },
    });
    const { here, complaints } = inspectPages(seen, { widths: OFFICE_WIDTHS });
    await seen.goto(course);
    await seen.getByRole("button", { name: "保存する" }).waitFor();
    await here("form");
    expect(complaints).toEqual([]);
  });

  test("and with it draws the line by keyboard alone, and saves what was drawn", async () => {
    const page = await stage.open({
      ...{ javaScriptEnabled: true },
      viewport: { width: 1024, height: 700 },
    });
    await page.addInitScript(keepViolations, VIOLATIONS);
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.goto("/ward/courses/nippa-repair/drawing");
    await page.waitForSelector("[data-line-board][data-ready]");
    const field = page.locator('[data-line-form] [name="line"]');
    const before = (await field.inputValue()).split("\n");
    await expect.poll(() => coloursOf(page)).toBeGreaterThan(60);
    const { here, complaints } = inspectPages(page, { widths: [360] });
    await here("drawing");
    await pressKey(page, "次の点");
    await pressKey(page, "次との間に点を足す");
    const chosen = page.locator("[data-line-chosen]");
    expect(await chosen.textContent()).toContain(`3／${before.length + 1}番め`);
    await pressKey(page, "北へ5m");
    await page.keyboard.press("ArrowUp");
    await pressKey(page, "点を消す");
    await page.keyboard.press("Control+z");
    await pressKey(page, "元にもどす");
    await pressKey(page, "この線を保存する");
    await page.getByText("保存しました。版2です。").waitFor();
    const saved = await page.locator("textarea#line").inputValue();
    const after = saved.split("\n");
    expect(after.toSpliced(2, 1)).toEqual(before);
    const [lat, lng] = after[2]!.split(" ").map(Number);
    const ends = [before[1]!, before[2]!].map((one) =>
      one.split(" ").map(Number),
    );
    expect(lng).toBeCloseTo((ends[0]![1]! + ends[1]![1]!) / 2, 5);
    const middle = (ends[0]![0]! + ends[1]![0]!) / 2;
    expect((lat! - middle) * 111_195).toBeCloseTo(5, 0);
    const broken = await page.evaluate(
      (name) => sessionStorage.getItem(name),
      VIOLATIONS,
    );
    expect([broken, complaints]).toEqual([null, []]);
  });
});
