import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base32Value, encodeBase32, readBase32 } from "./base32.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };

describe("encodeBase32", () => {
  it.each([
    [[], ""],
    [[0], "00"],
    [[255], "ZW"],
    [[0, 0, 0, 0, 31], "0000000Z"],
    [[0xff, 0xff, 0xff, 0xff, 0xff], "ZZZZZZZZ"],
    [[0x08, 0x42, 0x10, 0x84, 0x21], "11111111"],
  ])("writes %j as %s", (bytes, text) => {
    expect(encodeBase32(Uint8Array.from(bytes))).toBe(text);
  });

  it("keeps every bit", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        const bits = [...encodeBase32(bytes)]
          .map((letter) => base32Value(letter).toString(2).padStart(5, "0"))
          .join("");
        const back = [...bytes].map((_, i) =>
          Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2),
        );
        expect(back).toEqual([...bytes]);
      }),
      runs,
    );
  });
});

describe("readBase32", () => {
  it.each([
    ["abc-def", "ABCDEF"],
    ["oO0 iIlL1", "0001" + "1111"],
    ["ＡＢ３－９", "AB39"],
    ["a−b‐cー d\u3000e", "ABCDE"],
    ["", ""],
  ])("reads %j as %s", (typed, text) => {
    expect(readBase32(typed)).toBe(text);
  });

  it.each(["U", "u", "AB.C", "あ", "ß", "A_B", "ABC!"])(
    "refuses %j",
    (text) => {
      expect(readBase32(text)).toBeNull();
    },
  );
});
