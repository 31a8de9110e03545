import { expect, test } from "vitest";
import {
  groupCode,
  isAlphanumericMode,
  posterAddress,
} from "#app/print/sheet-address.ts";
import { makeSymbol } from "#app/print/qr-block.server.ts";

test("a poster's address is upper case throughout", () => {
  expect(posterAddress("https://choiyori.example.jp", "4k7xm2qh9tr")).toBe(
    "HTTPS://CHOIYORI.EXAMPLE.JP/S/4K7XM2QH9TR",
  );
  expect(posterAddress("http://localhost:3000/", "4K7XM2QH9TR")).toBe(
    "HTTP://LOCALHOST:3000/S/4K7XM2QH9TR",
  );
});

test.each([
  ["https://choiyori.example.jp", 3, 29],
  ["https://sanpo.city.yokohama.jp", 3, 29],
  ["http://localhost:3000", 3, 29],
])("%s makes a version %i symbol", (origin, version, size) => {
  const address = posterAddress(origin, "4K7XM2QH9TR");
  expect(isAlphanumericMode(address)).toBe(true);
  expect(makeSymbol(address)).toMatchObject({ version, size });
});

test.each(["https://a.jp/s/X", "HTTPS://A.JP/S/X_Y", "HTTPS://あ.JP/S/X", ""])(
  "%s is outside alphanumeric mode",
  (address) => {
    expect(isAlphanumericMode(address)).toBe(false);
  },
);

test("a symbol has its three finders and nothing outside its edge", () => {
  const { size, isDark } = makeSymbol("HTTPS://A.JP/S/4K7XM2QH9TR");
  for (const [row, column] of [
    [0, 0],
    [0, size - 1],
    [size - 1, 0],
  ] as const)
    expect(isDark(row, column)).toBe(true);
  expect(isDark(-1, 0)).toBe(false);
  expect(isDark(0, size)).toBe(false);
});

test("a code is read in groups of 4, 4 and 3", () => {
  expect(groupCode("4K7XM2QH9TR")).toBe("4K7X M2QH 9TR");
});
