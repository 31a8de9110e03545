import type { Page } from "playwright-core";
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

describe.runIf(hasChromium)("an official without JavaScript", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("makes a course of a GPX file and stops, publishes it, and residents see it", async () => {
    const page = await stage.open({ viewport: { width: 1280, height: 800 } });
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.goto("/ward/courses/new");
    await page.locator("#names-ja").fill("ためしの川の道");
    await page.locator("#names-ja").press("Enter");
    await page.locator("#story-ja").fill("風の道を歩きます。");
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
});
