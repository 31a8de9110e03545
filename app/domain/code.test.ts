import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkCharacter,
  formatCode,
  makeCode,
  readCode,
  splitScan,
} from "./code.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const letters = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
const codes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(makeCode);

function replaceAt(text: string, at: number, letters: string): string {
  return text.slice(0, at) + letters + text.slice(at + letters.length);
}

describe("a code", () => {
  it("is ten letters and a check", () => {
    expect(makeCode(new Uint8Array(7))).toBe("00000000000");
    expect(makeCode(new Uint8Array(9).fill(255))).toMatch(/^Z{10}.$/);
    expect(checkCharacter("1000000000")).toBe("2");
    expect(checkCharacter("0000000001")).toBe("H");
  });

  it("is read as it is printed, typed or sung", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readCode(code)).toBe(code);
        expect(readCode(formatCode(code).toLowerCase())).toBe(code);
        expect(readCode(` ${code.replaceAll("0", "o")} `)).toBe(code);
        expect(readCode(code.replaceAll("1", "l"))).toBe(code);
      }),
      runs,
    );
    expect(formatCode("ABCDEFGHJKM")).toBe("ABCD-EFGH-JKM");
  });

  it("catches every single wrong letter, the check too", () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let at = 0; at < code.length; at++) {
          for (const letter of letters) {
            if (letter === code[at]) continue;
            expect(readCode(replaceAt(code, at, letter))).toBeNull();
          }
        }
      }),
      runs,
    );
  });

  it("catches every swap of neighbours, the check too", () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let at = 0; at + 1 < code.length; at++) {
          const [a = "", b = ""] = code.slice(at, at + 2);
          if (a === b) continue;
          expect(readCode(replaceAt(code, at, b + a))).toBeNull();
        }
      }),
      runs,
    );
  });

  it.each(["", "0", "0000000000", "000000000000", "あ"])(
    "is not %j",
    (text) => {
      expect(readCode(text)).toBeNull();
    },
  );
});

describe("splitScan", () => {
  it.each([
    ["00000000000", "00000000000", null],
    ["00000000000.ABCDEFGH", "00000000000", "ABCDEFGH"],
    ["ooooo-ooooo-o.abcd-efgh", "00000000000", "ABCDEFGH"],
    ["00000000000.", "00000000000", null],
    ["00000000000.!", "00000000000", null],
    ["00000000000.A.B", "00000000000", null],
    ["00000000001.ABCDEFGH", null, "ABCDEFGH"],
    [".ABCDEFGH", null, "ABCDEFGH"],
  ])("splits %s", (param, code, proof) => {
    expect(splitScan(param)).toEqual({ code, proof });
  });
});
