import { expect, it, vi } from "vitest";

const ADDRESS = "http://localhost/promotions.rss";
const START = Date.parse("2026-11-22T05:00:00.200Z");

/** A process of its own: what it remembers is its own. */
async function startProcess() {
  vi.resetModules();
  const { answerValidated } = await import("./validated.server.ts");
  return (tag: string, afterMs: number, date?: string | null) => {
    const headers = new Headers(date ? { "If-Modified-Since": date } : {});
    const request = new Request(ADDRESS, { headers });
    const now = new Date(START + afterMs);
    return answerValidated(request, { tag, type: "x/x" }, () => "x", now);
  };
}

it("whoever asks by the date alone misses no change, whichever process answers", async () => {
  const [one, other] = [await startProcess(), await startProcess()];
  const fresh = await one("before", 0);
  const shown = fresh.headers.get("Last-Modified");
  expect((await other("after", 500, shown)).status).toBe(200);
  expect(shown).toBeNull();
  const settled = await one("before", 10_000);
  const date = settled.headers.get("Last-Modified");
  expect(date).toBe("Sun, 22 Nov 2026 05:00:00 GMT");
  expect((await one("before", 20_000, date)).status).toBe(304);
  expect((await one("after", 20_100, date)).status).toBe(200);
  const restarted = await startProcess();
  expect((await restarted("after", 20_200, date)).status).toBe(200);
});
