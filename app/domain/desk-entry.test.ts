import { describe, expect, it } from "vitest";
import { readShopNumbers } from "./desk-entry.ts";

describe("shop numbers as keyed in", () => {
  it.each([
    ["1 2 3", [1, 2, 3]],
    ["001,045，110", [1, 45, 110]],
    ["１２　００３、4", [12, 3, 4]],
    ["7 7 007", [7]],
    ["  12\n", [12]],
  ])("%j", (text, numbers) => {
    expect(readShopNumbers(text)).toEqual({ ok: true, numbers });
  });

  it("are refused when there is none", () => {
    expect(readShopNumbers(" 、 ")).toMatchObject({ refusal: "empty" });
  });

  it("are refused with what cannot be read", () => {
    expect(readShopNumbers("1 八 3x 99999")).toEqual({
      ok: false,
      refusal: "not-numbers",
      unread: ["八", "3x", "99999"],
    });
  });
});
