import { expect, it } from "vitest";
import {
  codeOfLetter,
  formatLetterCode,
  letterHash,
  readLetterCode,
} from "./letter.ts";

const secret = new Uint8Array(32).fill(7);

it("is twelve letters that follow from secret, letter and version", () => {
  const code = codeOfLetter(secret, "a", 1);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  expect(codeOfLetter(secret, "a", 1)).toBe(code);
  expect(codeOfLetter(secret, "a", 2)).not.toBe(code);
  expect(codeOfLetter(secret, "b", 1)).not.toBe(code);
  expect(codeOfLetter(new Uint8Array(32), "a", 1)).not.toBe(code);
  expect(codeOfLetter(secret, "a", 11)).not.toBe(
    codeOfLetter(secret, "a\u00001", 1),
  );
});

it.each([
  ["abcd-efgh-jkmn", "ABCDEFGHJKMN"],
  ["ＡＢＣＤ ｅｆｇｈ　jkmn", "ABCDEFGHJKMN"],
  ["ABCDEFGHJKMO", "ABCDEFGHJKM0"],
  ["ABCDEFGHJKM", null],
  ["ABCD-EFGH-JKM!", null],
  ["", null],
])("%j reads as %j", (typed, code) => {
  expect(readLetterCode(typed)).toBe(code);
});

it("is printed in three groups and stored as a hash", () => {
  expect(formatLetterCode("ABCDEFGHJKMN")).toBe("ABCD-EFGH-JKMN");
  expect(letterHash("ABCDEFGHJKMN")).toMatch(/^[0-9a-f]{64}$/);
});
