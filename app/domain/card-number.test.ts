import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatCardNumber,
  makeCardNumber,
  readCardNumber,
} from "./card-number.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const numbers = fc
  .uint8Array({ minLength: 6, maxLength: 6 })
  .map(makeCardNumber);

describe("a card number", () => {
  it("is eight digits, read in any width", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const wide = formatCardNumber(number).replace(/[\d-]/g, (c) =>
          String.fromCharCode(c.charCodeAt(0) + 0xfee0),
        );
        expect(number).toMatch(/^\d{8}$/);
        expect(formatCardNumber(number)).toMatch(/^\d{4}-\d{4}$/);
        expect(readCardNumber(number)).toBe(number);
        expect(readCardNumber(` ${wide} `)).toBe(number);
      }),
      runs,
    );
    expect(readCardNumber("0000-0000")).toBe("00000000");
    expect(readCardNumber("5724-0000")).toBe("57240000");
    expect(readCardNumber("5725-0000")).toBeNull();
  });

  it("catches every wrong digit and every swap of neighbours", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        for (let at = 0; at < 8; at++) {
          const head = number.slice(0, at);
          const [a = "", b = ""] = number.slice(at, at + 2);
          for (const digit of "0123456789") {
            if (digit === a) continue;
            const wrong = head + digit + number.slice(at + 1);
            expect(readCardNumber(wrong)).toBeNull();
          }
          if (a === b || b === "") continue;
          const swapped = head + b + a + number.slice(at + 2);
          expect(readCardNumber(swapped)).toBeNull();
        }
      }),
      runs,
    );
  });

  it.each(["", "1234567", "123456789", "abcdefgh", "1234.5678"])(
    "is not %j",
    (text) => {
      expect(readCardNumber(text)).toBeNull();
    },
  );

  it("spreads over ten million", () => {
    const seen = new Set<string>();
    for (let i = 0; i < 1000; i++) {
      const random = new Uint8Array(
        new BigUint64Array([BigInt(i) * 0x9e3779b97f4an]).buffer,
      );
      seen.add(makeCardNumber(random));
    }
    expect(seen.size).toBeGreaterThan(990);
  });
});
