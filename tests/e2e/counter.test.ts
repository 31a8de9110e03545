import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { makeFolder } from "#tests/setup/environment.ts";
import { readQr } from "#tests/routes/read-qr.ts";
import {
  hasChromium,
  issueLink,
  scanAndPress,
  signIn,
  useStage,
} from "./stage.ts";

const FRAMES = 10;
const camera = join(makeFolder("camera"), "camera.mjpeg");

type Drawn = { path: string; side: number };

async function drawnOn(page: Page, selector: string): Promise<Drawn> {
  const symbol = page.locator(selector);
  const box = (await symbol.getAttribute("viewBox"))!;
  const path = (await symbol.locator("path").getAttribute("d"))!;
  return { path, side: Number(box.split(" ")[2]) };
}

/** Holds a QR before the camera: Motion JPEG is JPEGs one after another. */
async function holdUp({ path, side }: Drawn) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="${(side - 1.6 * side) / 2} ${-0.1 * side} ${1.6 * side} ${1.2 * side}"><rect x="-99" y="-99" width="999" height="999" fill="#fff"/><path d="${path}"/></svg>`;
  const frame = await sharp(Buffer.from(svg)).jpeg().toBuffer();
  writeFileSync(camera, Buffer.concat(Array<Buffer>(FRAMES).fill(frame)));
}

describe.runIf(hasChromium)("at the counter", () => {
  const stage = useStage({
    flags: [
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${camera}`,
    ],
  });

  test("a press is on the list within a second; the screen's QR stamps and outlives the network; the camera reads a card", async () => {
    const { server } = stage;
    const list = await stage.open();
    await signIn(list, server.links.merchant!);
    const shop = list.context();
    await list.goto("/merchant/stamps");
    await list.getByText("押されると、すぐここに出ます。").waitFor();
    const rows = list.getByRole("table").locator("tbody tr");
    expect(await rows.count()).toBe(0);

    const resident = await stage.open();
    await resident.goto(`/s/${server.codes[0]}`);
    await resident.getByRole("button", { name: "スタンプを押す" }).click();
    const pressedAt = performance.now();
    await list.getByText("1こ", { exact: true }).waitFor();
    expect(performance.now() - pressedAt).toBeLessThan(2000);
    expect(await rows.first().textContent()).toContain("ポスターのQR");

    const screen = await shop.newPage();
    await screen.clock.install();
    await screen.goto("/merchant/qr");
    await screen.getByText("画面は消えません").waitFor();
    await screen.clock.runFor(1000);
    await screen.getByText(/^あと\d+秒$/).waitFor();
    const first = await drawnOn(screen, "[data-symbol]");
    const { text } = await readQr(first);
    await scanAndPress(await stage.open(), text!.replace(/^.*\/S\//, ""));
    await list.getByText("2こ", { exact: true }).waitFor();
    expect(await rows.first().textContent()).toContain("画面のQR");
    await shop.setOffline(true);
    await screen.clock.fastForward(30_000);
    const second = await drawnOn(screen, "[data-symbol]");
    expect(second.path).not.toBe(first.path);
    await screen.clock.fastForward(300_000);
    await screen.getByText("新しいQRを出せません").waitFor();
    expect(await screen.locator("[data-symbol]").isVisible()).toBe(false);
    await shop.setOffline(false);
    await screen.clock.fastForward(10_000);
    await screen.locator("[data-symbol]").waitFor();
    await screen.close();

    await holdUp(second);
    const reader = await shop.newPage();
    const opened = await reader.goto("/merchant/card");
    const policy = opened!.headers()["content-security-policy"];
    expect(policy).toContain("worker-src 'self' blob:");
    await reader.getByRole("button", { name: "カメラで読む" }).click();
    await reader.getByText("カードのQRではありません").waitFor();
    await reader.getByRole("button", { name: "カメラをとめる" }).click();
    await resident.goto("/card");
    await resident.getByRole("link", { name: "お店の人に見せる" }).click();
    await resident.waitForURL("**/card/number");
    await holdUp(await drawnOn(resident, ".card-qr"));
    const number = await resident.getByText(/^\d{4}-\d{4}$/).textContent();
    await reader.getByRole("button", { name: "カメラで読む" }).click();
    await reader.waitForURL(`**/c/${number!.replace("-", "")}`);
    await reader.getByText("もう押してあります").waitFor();
    const elsewhere = await reader.goto("/merchant");
    expect(elsewhere!.headers()["content-security-policy"]).not.toContain(
      "blob:",
    );
  });

  test("a list without a stream asks again; a screen without a script too; a camera that is refused says so", async () => {
    const { server } = stage;
    const page = await stage.open();
    await signIn(page, await issueLink(server, "merchant", "yaohachi"));
    await page.route("**/stamps/live*", (route) =>
      route.fulfill({ status: 503 }),
    );
    await page.clock.install();
    await page.goto("/merchant/stamps");
    await page.getByText("15秒ごとに新しくします。").waitFor();
    const rows = page.getByRole("table").locator("tbody tr");
    const before = await rows.count();
    await scanAndPress(await stage.open(), server.codes[0]!);
    await page.clock.fastForward(15_000);
    await rows.nth(before).waitFor();
    expect(await rows.count()).toBe(before + 1);
    const { request } = page.context();
    for (const path of ["/merchant/stamps", "/merchant/qr"])
      expect(await (await request.get(path)).text()).toMatch(
        /<noscript><meta http-equiv="refresh" content="\d+"/i,
      );

    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await page.goto("/merchant/card");
    await page.getByRole("button", { name: "カメラで読む" }).click();
    await page.getByText("カメラを使えません。").waitFor();
    expect(await page.getByLabel("カードの番号").isVisible()).toBe(true);
  });

  test("a screen whose day is another than the server's is not loaded again within a minute", async () => {
    const { server } = stage;
    const page = await stage.open();
    await signIn(page, await issueLink(server, "merchant", "yaohachi"));
    await page.clock.install();
    let loads = 0;
    page.on("request", (sent) => (loads += Number(sent.isNavigationRequest())));
    const step = async (ms: number) => {
      await page.clock.runFor(ms);
      await page.getByText(/^あと\d+秒$/).waitFor();
      return loads;
    };
    await page.route("**/merchant/qr/next", async (route) => {
      const now = Date.now() + 86_400_000;
      await route.fulfill({ json: { now, steps: [] } });
    });
    await page.goto("/merchant/qr");
    expect(await step(50_000)).toBe(1);
    expect(await step(12_000)).toBeGreaterThan(1);
  });
});
