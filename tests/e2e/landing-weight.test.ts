import { get } from "node:http";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium, useStage } from "./stage.ts";

const MOST_FIRST = 14 * 1024;
const MOST_ALL = 25 * 1024;

type Weight = { bytes: number; encoding: string | undefined };

/** What an address weighs on the wire, headers apart. */
function weigh(
  url: string,
  encoding: string,
  language = "ja",
): Promise<Weight> {
  return new Promise((resolve, reject) => {
    const asked = get(
      url,
      {
        headers: { "Accept-Encoding": encoding, "Accept-Language": language },
      },
      (answer) => {
        let bytes = 0;
        answer.on("data", (part: Buffer) => (bytes += part.length));
        answer.on("end", () =>
          resolve({ bytes, encoding: answer.headers["content-encoding"] }),
        );
      },
    );
    asked.on("error", reject);
  });
}

type Asked = { url: string; type: string };

function noteRequests(page: Page): Asked[] {
  const asked: Asked[] = [];
  page.on("request", (request) =>
    asked.push({ url: request.url(), type: request.resourceType() }),
  );
  return asked;
}

describe.runIf(hasChromium)("the landing page on a weak signal", () => {
  const stage = useStage();

  test("is one response; the rest is a deferred script of our own", async () => {
    const page = await stage.open();
    const asked = noteRequests(page);
    await page.goto(`/s/${stage.server.codes[0]}`, {
      waitUntil: "networkidle",
    });
    const parts = asked.slice(1).filter(({ url }) => !/favicon/.test(url));
    expect(asked[0]?.type).toBe("document");
    expect(parts.map(({ type }) => type)).toEqual(["script"]);
    expect(parts[0]!.url.startsWith(stage.server.origin)).toBe(true);
    const scripts = await page
      .locator("script")
      .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).type));
    expect(scripts).toEqual(["module"]);
  });

  test("can be pressed before anything else has come", async () => {
    const page = await stage.open();
    await page.route(/\/assets\//, () => undefined);
    await page.goto(`/s/${stage.server.codes[1]}`, { waitUntil: "commit" });
    await page.getByRole("button", { name: "スタンプを押す" }).click({
      noWaitAfter: true,
    });
    await page.waitForURL("**/card", { waitUntil: "commit" });
    await page.getByRole("heading", { name: "押せました" }).waitFor();
  });

  test.each(["br", "gzip"])("weighs little as %s", async (encoding) => {
    const page = await stage.open();
    const asked = noteRequests(page);
    const addresses = [0, 9, 40].map((i) => `/s/${stage.server.codes[i]}`);
    await page.goto(addresses[0]!, { waitUntil: "networkidle" });
    const script = asked.find(({ type }) => type === "script")!;
    const deferred = await weigh(script.url, encoding);
    const pages: [address: string, language: string][] = addresses.map(
      (address) => [address, "ja"],
    );
    for (const language of ["en", "zh-CN", "ko-KR"])
      pages.push([addresses[0]!, language]);
    for (const [address, language] of pages) {
      const url = stage.server.origin + address;
      const first = await weigh(url, encoding, language);
      expect(first.encoding).toBe(encoding);
      expect(first.bytes).toBeLessThanOrEqual(MOST_FIRST);
      expect(first.bytes + deferred.bytes).toBeLessThanOrEqual(MOST_ALL);
    }
  });
});
