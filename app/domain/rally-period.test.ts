import { describe, expect, it } from "vitest";
import { judgeRally } from "./rally-period.ts";

const rally = { startsOn: "2026-10-14", endsOn: "2026-12-14" };
const digital = { startsOn: "2026-11-01", endsOn: "2026-11-30" };
const pause = { message: "台風のため休止しています" };

describe("judgeRally", () => {
  it.each([
    ["2026-10-14T03:59:59+09:00", "not-started", "not-started"],
    ["2026-10-14T04:00:00+09:00", "running", "not-started"],
    ["2026-11-01T04:00:00+09:00", "running", "running"],
    ["2026-12-01T03:59:59+09:00", "running", "running"],
    ["2026-12-01T04:00:00+09:00", "running", "ended"],
    ["2026-12-15T03:59:59+09:00", "running", "ended"],
    ["2026-12-15T04:00:00+09:00", "ended", "ended"],
  ])("at %s: %s, digital %s", (time, whole, channel) => {
    const now = new Date(time);
    expect(judgeRally({ rally, channel: null, pause: null, now })).toBe(whole);
    expect(judgeRally({ rally, channel: digital, pause: null, now })).toBe(
      channel,
    );
  });

  it("keeps a channel within its rally", () => {
    const channel = { startsOn: "2026-01-01", endsOn: "2027-12-31" };
    const judge = (time: string) =>
      judgeRally({ rally, channel, pause: null, now: new Date(time) });
    expect(judge("2026-10-01T12:00:00+09:00")).toBe("not-started");
    expect(judge("2026-12-20T12:00:00+09:00")).toBe("ended");
  });

  it.each([
    ["2026-10-01T12:00:00+09:00", "paused"],
    ["2026-11-01T12:00:00+09:00", "paused"],
    ["2027-01-01T12:00:00+09:00", "ended"],
  ])("with a pause at %s: %s", (time, state) => {
    const now = new Date(time);
    expect(judgeRally({ rally, channel: null, pause, now })).toBe(state);
  });
});
