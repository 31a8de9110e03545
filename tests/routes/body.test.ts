import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { readBody } from "#server/body.ts";
import { sieveTexts } from "#server/text-parts.ts";

const BOUNDARY = "----x7";
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;
const MOST = 21 * 1024 * 1024;

afterEach(() => vi.useRealTimers());

function coming() {
  const stream = new PassThrough();
  const request = Object.assign(stream, {
    headers: {},
    setTimeout: () => stream,
  });
  return { stream, request: request as unknown as IncomingMessage };
}

const part = (name: string, more: string, content: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
const LAST = `--${BOUNDARY}--\r\n`;
const picture = "\r\n--".repeat(100_000);
const sent = [
  part("kind", "", "news"),
  part("picture", '; filename="柿.jpg"\r\nContent-Type: image/jpeg', picture),
  part("other", '; filename=""', ""),
  part("empty", "", ""),
  part("title", "", "柿が入りました\r\n--どうぞ"),
  LAST,
].join("");

async function sieved(body: string, size: number) {
  const { stream, request } = coming();
  const sieve = { keep: sieveTexts(TYPE)!, most: 2000 };
  const reading = readBody(request, MOST, sieve);
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += size)
    stream.write(bytes.subarray(at, at + size));
  stream.end();
  return reading;
}

test.each([7, 64, 65_536])(
  "texts on both sides of a picture are kept, in pieces of %i bytes",
  async (size) => {
    const kept = await sieved(sent, size);
    const headers = { "Content-Type": TYPE };
    const form = await new Response(new Uint8Array(kept!), {
      headers,
    }).formData();
    expect([...form].filter(([, value]) => typeof value === "string")).toEqual([
      ["kind", "news"],
      ["empty", ""],
      ["title", "柿が入りました\r\n--どうぞ"],
    ]);
    expect(form.get("picture")).toMatchObject({ name: "柿.jpg", size: 1 });
    expect(form.get("other")).toMatchObject({ size: 0 });
  },
);

test.each([
  ["more text than is kept", part("text", "", "x".repeat(3000)) + LAST],
  ["more files than are kept", part("f", '; filename="f"', "x").repeat(50)],
])("%s is too long", async (_, body) => {
  expect(await sieved(body, 500)).toBeNull();
});

test("junk and endless heads keep next to nothing", async () => {
  for (const body of [picture, `--${BOUNDARY}${"x".repeat(90_000)}`])
    expect((await sieved(body, 5000))!.length).toBeLessThan(100);
  expect(sieveTexts("application/x-www-form-urlencoded")).toBeNull();
});

test("a body that trickles is cut off after two minutes", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { stream, request } = coming();
  const reading = readBody(request, MOST);
  for (let s = 0; s < 110; s += 10) {
    stream.write("x");
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(stream.destroyed).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(stream.destroyed).toBe(true);
  expect(await reading).toBeNull();
});
