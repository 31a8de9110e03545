import { describe, expect, it } from "vitest";
import type { Hours } from "./opening.ts";
import { ownHoursSchema, typedOwnHours } from "./own-hours.ts";

const long = [{ open: "09:00", close: "19:00" }];
const broken = [
  { open: "11:30", close: "14:00" },
  { open: "17:00", close: "25:30" },
];
const many = [
  ...broken.slice(0, 1),
  { open: "15:00", close: "16:00" },
  { open: "18:00", close: "20:00" },
];
const hours: Hours = {
  weekly: { 0: [], 1: long, 2: long, 3: long, 4: [], 5: broken, 6: many },
  closedOnHolidays: true,
  monthlyOff: [{ weekday: 3, weeks: [1, 3] }],
};
const typed = { version: "4", ...typedOwnHours(hours) };

const read = (changes: Record<string, string | string[]>) =>
  ownHoursSchema.safeParse({ ...typed, ...changes });

function refusals(changes: Record<string, string | string[]>) {
  const { error } = read(changes);
  return error?.issues.map(({ path, message }) => [path.join(), message]);
}

describe("a shop's own hours", () => {
  it("are read back as they were shown", () => {
    expect(typed).toMatchObject({
      ...{ uOpen: "09:00", uClose: "19:00", uFrom: "", d1: "usual", d0: "off" },
      ...{ d5: "own", d5Open: "11:30", d5From: "14:00", d5To: "17:00" },
      ...{
        d5Close: "01:30",
        d6Words: "11:30〜14:00、15:00〜16:00、18:00〜20:00",
      },
      m0Day: "3",
      m0Week: ["1", "3"],
    });
    expect(read({}).data).toEqual({ version: 4, hours });
  });

  it("take a break, a close after midnight, the whole day", () => {
    const usual = read({ uFrom: "13:00", uTo: "15:00" }).data!.hours.weekly[1];
    expect(usual).toEqual([
      { open: "09:00", close: "13:00" },
      { open: "15:00", close: "19:00" },
    ]);
    expect(
      read({ uOpen: "20:00", uClose: "02:00" }).data!.hours.weekly[1],
    ).toEqual([{ open: "20:00", close: "26:00" }]);
    expect(
      read({ uOpen: "00:00", uClose: "00:00" }).data!.hours.weekly[1],
    ).toEqual([{ open: "00:00", close: "24:00" }]);
    expect(read({ uOpen: "９時半", uClose: "18" }).success).toBe(false);
    expect(
      read({ uOpen: "９：３０", uClose: "18" }).data!.hours.weekly[1],
    ).toEqual([{ open: "09:30", close: "18:00" }]);
  });

  it.each([
    [{ uClose: "" }, "uClose", "half"],
    [{ uFrom: "12:00" }, "uTo", "half-break"],
    [{ uFrom: "20:00", uTo: "21:00" }, "uFrom", "not-break"],
    [{ uFrom: "08:00", uTo: "12:00" }, "uFrom", "not-break"],
    [{ uFrom: "12時ごろ", uTo: "13:00" }, "uFrom", "not-break"],
    [{ uFrom: "12:00", uTo: "21:00" }, "uTo", "not-break"],
    [{ uOpen: "19:00", uClose: "09:00" }, "uOpen", "not-hours"],
    [{ uOpen: "10:00", uClose: "10:00" }, "uOpen", "not-hours"],
    [{ uOpen: "25:00", uClose: "26:00" }, "uOpen", "not-hours"],
    [{ uOpen: "99", uClose: "100" }, "uOpen", "not-hours"],
    [{ d5Open: "18:00", d5From: "23:00", d5To: "00:30" }, "d5To", "not-break"],
    [{ uOpen: "", uClose: "" }, "uOpen", "no-hours"],
    [{ d0: "own" }, "d0Open", "no-hours"],
    [{ d6Words: "昼から" }, "d6Words", "not-hours"],
    [{ d0: "__proto__" }, "d0", "required"],
    [{ m0Week: [] }, "m0Day", "not-monthly"],
    [{ m1Week: "2" }, "m1Day", "not-monthly"],
    [{ m0Day: "7" }, "m0Day", "not-monthly"],
    [{ uWords: "あ".repeat(81) }, "uWords", "too-long"],
  ])("%j is refused at %s as %s", (changes, path, message) => {
    expect(refusals(changes as Record<string, string | string[]>)).toEqual([
      [path, message],
    ]);
  });

  it("may be none at all", () => {
    const off = Object.fromEntries(
      [0, 1, 2, 3, 4, 5, 6].map((d) => [`d${d}`, "off"]),
    );
    const none = read({ ...off, uOpen: "", uClose: "", m0Day: "", m0Week: [] });
    expect(Object.values(none.data!.hours.weekly)).toEqual(Array(7).fill([]));
  });
});
