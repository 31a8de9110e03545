import { expect, it } from "vitest";
import { deviceKind, readDeviceName } from "./shop-device.ts";

it.each([
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", "iphone"],
  ["Mozilla/5.0 (Linux; Android 14; Pixel 8)", "android"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "windows"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0)", "mac"],
  ["curl/8", "other"],
])("%s is %s", (agent, kind) => {
  expect(deviceKind(agent)).toBe(kind);
});

it.each([
  ["  レジの\nスマホ ", "レジの スマホ"],
  ["あ".repeat(30), "あ".repeat(30)],
  ["あ".repeat(31), null],
  ["  ", null],
])("%j is named %j", (typed, name) => {
  expect(readDeviceName(typed)).toBe(name);
});
