import { describe, expect, it } from "vitest";
import { holdsAt, promotionState } from "./promotion.ts";

const period = { startsOn: "2026-11-22", endsOn: "2026-11-30" };

describe("promotionState", () => {
  it.each([
    ["2026-11-21", "scheduled"],
    ["2026-11-22", "live"],
    ["2026-11-30", "live"],
    ["2026-12-01", "ended"],
  ])("on %s is %s", (day, state) => {
    const at = new Date(0);
    const posted = {
      ...period,
      postedAt: at,
      withdrawnAt: null,
      hiddenAt: null,
    };
    expect(promotionState(posted, day)).toBe(state);
    const draft = { ...posted, postedAt: null };
    expect(promotionState(draft, day)).toBe("draft");
    const hidden = { ...draft, hiddenAt: at };
    expect(promotionState(hidden, day)).toBe("hidden");
    const withdrawn = { ...hidden, withdrawnAt: at };
    expect(promotionState(withdrawn, day)).toBe("withdrawn");
  });
});

describe("holdsAt", () => {
  const lunch = { weekdays: [1, 2], fromTime: "11:00", toTime: "14:00" };

  it.each([
    ["2026-11-23T11:00", true],
    ["2026-11-23T13:59", true],
    ["2026-11-23T10:59", false],
    ["2026-11-23T14:00", false],
    ["2026-11-22T12:00", false],
  ])("at %s is %s", (time, holds) => {
    expect(holdsAt(lunch, new Date(`${time}:00+09:00`))).toBe(holds);
  });

  it.each([
    [{ weekdays: [6], fromTime: "", toTime: "" }, true],
    [{ weekdays: [0], fromTime: "", toTime: "" }, false],
    [{ weekdays: [6], fromTime: "00:30", toTime: "02:00" }, false],
    [{ weekdays: null, fromTime: "22:00", toTime: "23:59" }, false],
  ])("at 1:00 on Sunday it is still Saturday: %j %s", (terms, holds) => {
    const night = new Date("2026-11-22T01:00:00+09:00");
    expect(holdsAt(terms, night)).toBe(holds);
  });

  it("holds all day, every day without hours and weekdays", () => {
    const always = { weekdays: null, fromTime: "", toTime: "" };
    expect(holdsAt(always, new Date("2026-11-22T04:00:00+09:00"))).toBe(true);
  });
});
