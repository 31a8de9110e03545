import { expect, it } from "vitest";
import { keptWishes, shutOnArrival } from "./telling.ts";
import { type WalkQuestion, walkWishes, type WalkWish } from "./wishes.ts";

const asking = (...wished: WalkWish[]): WalkQuestion => ({
  start: { kind: "here", at: { lat: 35.51, lng: 139.63 } },
  wishes: { minutes: 60, wished },
});
const level = { stairs: 0, isEstimate: false };

it("confirms every wish that was kept, but not what the sentence says already", () => {
  const all = asking(...walkWishes).wishes;
  const told = (why: "nearest" | "all-open" | "avoided", ...legs: object[]) =>
    keptWishes(
      all,
      { why },
      legs.map((leg) => ({ ...level, ...leg })),
    );
  expect(told("nearest", {})).toEqual(walkWishes);
  expect(told("all-open", {})).not.toContain("open");
  expect(told("avoided", {})).not.toContain("quieter");
  expect(told("nearest", {}, { isEstimate: true })).not.toContain("step-free");
  expect(told("nearest", { stairs: 3 }, {})).not.toContain("step-free");
  expect(keptWishes(asking().wishes, { why: "nearest" }, [level])).toEqual([]);
});

it("counts the stops that are shut on coming, and asks for open ones in one press", () => {
  const [open, shut] = [{ open: { open: true } }, { open: { open: false } }];
  const question = asking("quieter");
  expect(shutOnArrival(question, [shut, open, shut, shut, shut])).toEqual({
    shut: 4,
    of: 5,
    openOnly: asking("open", "quieter"),
  });
  expect(shutOnArrival(question, [open, open])).toBeNull();
  expect(question).toEqual(asking("quieter"));
});
