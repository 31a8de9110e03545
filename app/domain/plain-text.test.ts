import fc from "fast-check";
import { expect, it } from "vitest";
import { countCharacters, plainLine, plainText } from "./plain-text.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\u202E", "\u2066", "\u0000", "\t", "\r", "\n", "\uFEFF"),
    fc.constantFrom("\u200F", "\u2028", "\uD83C", "あ", "🍞", " "),
    fc.string({ maxLength: 3 }),
  ),
});

it.each([
  ["a\r\nb\rc\n", "a\nb\nc"],
  ["a\n\n\n\nb", "a\n\nb"],
  ["\u202Eabc\u202C", "abc"],
  ["a\u0000b\u0007c\u009F", "abc"],
  ["a\tb  \nc", "a b\nc"],
  ["👨‍👩‍👧 と", "👨‍👩‍👧 と"],
  ["lone \uD83C here", "lone  here"],
])("makes %j plain", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

it("keeps a line a line", () => {
  expect(plainLine("  a\n\tb\u2028c\u200F ")).toBe("a b c");
});

it("leaves nothing that hides or turns text, and is stable", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = plainText(text);
      expect(plain).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
      expect(plain).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      expect(plainText(plain)).toBe(plain);
      expect(plainLine(plainLine(text))).toBe(plainLine(text));
      expect(plainLine(text)).not.toContain("\n");
    }),
    runs,
  );
});

it("counts characters as people do", () => {
  expect(countCharacters("𠮷野家🍞")).toBe(4);
});
