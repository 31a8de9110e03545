import type { ParseKeys } from "i18next";

const keys = [
  "label",
  "show",
  "showNamed",
  "here",
  "openShop",
  "openMaps",
  "close",
  "visited",
  "crowding.quiet",
  "crowding.usual",
  "crowding.busy",
  "zoomIn",
  "zoomOut",
  "credits",
  "loading",
  "ready",
  "webgl",
  "lost",
  "offline",
  "style",
  "token",
  "locating",
  "located",
  "denied",
  "unavailable",
  "timeout",
  "coarse",
  "outside",
  "found",
  "none",
] as const;

export type Said = (typeof keys)[number];
export type Says = Record<Said, string>;

/** The sentences the map says in the browser; what it fills in itself stays in braces. */
export function saysIn(
  plain: (key: ParseKeys, values?: Record<string, string>) => string,
  ward: string,
): Says {
  const later = { m: "{m}", km: "{km}", name: "{name}", n: "{n}", ward };
  return Object.fromEntries(
    keys.map((key) => [key, plain(`liveMap.${key}`, later)]),
  ) as Says;
}

/** A sentence with its values put in. */
export function fill(text: string, values: Record<string, string | number>) {
  return text.replace(/\{(\w+)\}/g, (all, name: string) =>
    String(values[name] ?? all),
  );
}
