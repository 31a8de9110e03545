import { type Action, ID, LONG, type Row, wrongWays } from "./row.ts";

const on = (path: string, status = 400): Action => ({
  as: "merchant",
  path,
  status,
});

const hours = {
  version: "0",
  uOpen: "09:00",
  uClose: "18:00",
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 6].map((day) => [`d${day}`, "usual"]),
  ),
};

export const wrongOwnShopFields: Row[] = [
  ...wrongWays(on("/merchant/closures"), { intent: "days" }, [
    { day: "2026-13-40" },
    { day: "2001-01-01" },
    { day: "2999-01-01" },
    { day: "2026-11-22", lastDay: "__proto__" },
    { day: LONG },
    { intent: "early", closesAt: "24時" },
    { intent: "early", closesAt: "99:99" },
    { intent: "early", closesAt: LONG },
    { intent: "undo", id: "".padEnd(65, "x") },
    { intent: "undo", id: "" },
    { intent: "toString" },
  ]),
  ...wrongWays(on("/merchant/closures", 404), { intent: "undo" }, [
    { id: ID },
    { id: "__proto__" },
  ]),
  ...wrongWays(on("/merchant/hours"), hours, [
    { uOpen: "" },
    { uOpen: "25:99" },
    { uOpen: LONG },
    { uFrom: "19:00", uTo: "20:00" },
    { d0: "__proto__" },
    { d3: "own" },
    { d3: "own", d3Words: LONG },
    { m0Day: "7" },
    { m0Day: "__proto__" },
    { m0Week: "1" },
  ]),
  ...wrongWays(on("/merchant/hours", 409), hours, [
    { version: "-1" },
    { version: "1e300" },
    { version: "__proto__" },
  ]),
  ...wrongWays(on("/merchant/ease"), {}, [
    { step: "-1" },
    { step: "1e9" },
    { step: "__proto__" },
    { on: "cash" },
    { off: LONG },
  ]),
];
