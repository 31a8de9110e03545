import { describe, expect, test } from "vitest";
import { launchBrowser } from "#tests/setup/browser.ts";
import { needs } from "#tests/setup/needs.ts";
import { startServer } from "#tests/setup/server.ts";

test("an empty folder becomes a running sample, and a stop ends it cleanly", async () => {
  const server = await startServer({ fresh: true });
  expect(await (await fetch(`${server.origin}/healthz`)).text()).toBe("ok\n");
  expect(await (await fetch(`${server.origin}/readyz`)).text()).toBe("ready\n");
  expect(server.links.scan).toBe(`${server.origin}/s/${server.codes[0]}`);
  expect(Object.keys(server.links)).toEqual([
    "resident",
    "scan",
    "merchant",
    "ward",
  ]);
  expect(await server.stop()).toBe(0);
});

test("a killed server starts again on its folder", async () => {
  const first = await startServer();
  await first.kill();
  const second = await startServer({ dataDir: first.dataDir });
  expect((await fetch(second.links.scan!)).status).toBe(200);
  expect(second.links.scan).toContain(first.codes[0]);
  expect(await second.stop()).toBe(0);
});

test("a wrong setting stops the start and is named", async () => {
  await expect(startServer({ env: { SMTP_URL: "mailhost" } })).rejects.toThrow(
    "SMTP_URL: expected smtp://… or smtps://…",
  );
});

describe.runIf(needs("chromium", "chromium"))("a browser", () => {
  test("opens the scan that the server printed", async () => {
    const server = await startServer();
    const browser = await launchBrowser();
    const page = await browser.newPage({ locale: "ja-JP" });
    const answer = await page.goto(server.links.scan!);
    expect(answer?.status()).toBe(200);
    expect(await page.getByRole("button").count()).toBeGreaterThan(0);
    await browser.close();
    await server.stop();
  });
});
