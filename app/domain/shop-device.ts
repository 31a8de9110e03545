import { countCharacters, plainLine } from "./plain-text.ts";

export type DeviceKind =
  "iphone" | "ipad" | "android" | "windows" | "mac" | "other";

const kinds: [RegExp, DeviceKind][] = [
  [/iPhone|iPod/, "iphone"],
  [/iPad/, "ipad"],
  [/Android/, "android"],
  [/Windows/, "windows"],
  [/Macintosh/, "mac"],
];

/** What a browser says it runs on, for suggesting a device's name. */
export function deviceKind(userAgent: string): DeviceKind {
  return kinds.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "other";
}

const LONGEST = 30;

/** A device's name of 1–30 characters on one line; null for any other. */
export function readDeviceName(text: string): string | null {
  const name = plainLine(text);
  return name === "" || countCharacters(name) > LONGEST ? null : name;
}
