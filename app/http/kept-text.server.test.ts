import { expect, it } from "vitest";
import { keptText } from "./kept-text.server.ts";

it("writes a text once, and forgets the one not asked for longest", () => {
  const written: string[] = [];
  const kept = keptText(2);
  const ask = (key: string) =>
    kept(key, () => {
      written.push(key);
      return key;
    });
  expect(["a", "b", "a", "c", "a", "b"].map(ask).join("")).toBe("abacab");
  expect(written.join("")).toBe("abcb");
});
