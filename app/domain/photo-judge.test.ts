import { expect, test } from "vitest";
import { judgePhoto, MOST_PHOTO_BYTES } from "./photo-judge.ts";

function bytesOf(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string"
        ? [...part].map((letter) => letter.charCodeAt(0))
        : part,
    ),
  );
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (name: string, length = 0) =>
  bytesOf([0, 0, 0, length], name, Array<number>(length + 4).fill(0));
const png = (...chunks: Uint8Array[]) =>
  Uint8Array.from([...PNG, ...chunks.flatMap((one) => [...one])]);
const webp = (flags: number) =>
  bytesOf("RIFF", [0, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0, flags]);

test.each([
  ["a JPEG", bytesOf([0xff, 0xd8, 0xff, 0xe1]), "jpeg"],
  ["a PNG", png(chunk("IHDR", 13), chunk("IDAT")), "png"],
  [
    "a PNG whose pixels come before acTL",
    png(chunk("IDAT"), chunk("acTL")),
    "png",
  ],
  ["a PNG that is over at once", png(), "png"],
  ["a still WebP with metadata", webp(0b1000), "webp"],
  [
    "a plain WebP",
    bytesOf("RIFF", [0, 0, 0, 0], "WEBPVP8 ", [2, 2, 2, 2, 2]),
    "webp",
  ],
])("%s passes", (_, bytes, type) => {
  expect(judgePhoto(bytes)).toEqual({ ok: true, type });
});

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["20 MB and a byte", new Uint8Array(MOST_PHOTO_BYTES + 1), "too-long"],
  ["an iPhone's HEIC", bytesOf([0, 0, 0, 24], "ftypheic"), "heic"],
  ["a HEIF of many", bytesOf([0, 0, 0, 24], "ftypmif1"), "heic"],
  ["a film", bytesOf([0, 0, 0, 24], "ftypisom"), "not-a-picture"],
  ["a PDF", bytesOf("%PDF-1.7"), "pdf"],
  ["a GIF", bytesOf("GIF89a"), "moving"],
  ["an animated WebP", webp(0b10), "moving"],
  ["an animated PNG", png(chunk("IHDR", 13), chunk("acTL", 8)), "moving"],
  ["an SVG", bytesOf("<svg xmlns="), "svg"],
  ["an SVG behind its declaration", bytesOf("\n<?xml version"), "svg"],
  ["a page", bytesOf("<html>"), "not-a-picture"],
  ["words", bytesOf("ceci n'est pas"), "not-a-picture"],
  ["half a JPEG's magic", bytesOf([0xff, 0xd8]), "not-a-picture"],
  ["a sound in a RIFF", bytesOf("RIFF", [0, 0, 0, 0], "WAVE"), "not-a-picture"],
])("%s is refused", (_, bytes, refusal) => {
  expect(judgePhoto(bytes)).toEqual({ ok: false, refusal });
});

test("20 MB of empty chunks are not all read", () => {
  let reads = 0;
  class Counted extends Uint8Array {
    override subarray(start?: number, end?: number) {
      reads += 1;
      return super.subarray(start, end);
    }
  }
  const bytes = new Counted(MOST_PHOTO_BYTES);
  bytes.set(PNG);
  expect(judgePhoto(bytes)).toEqual({ ok: true, type: "png" });
  expect(reads).toBeLessThan(200);
});
