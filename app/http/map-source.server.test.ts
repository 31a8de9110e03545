import { expect, it } from "vitest";
import { parseEnv } from "#app/env.server.ts";
import { contentPolicy } from "./content-policy.server.ts";
import {
  listMapFaults,
  noteMapFault,
  possibleMapFaults,
} from "./map-fault.server.ts";
import { mapOrigins, mapSource } from "./map-source.server.ts";

const nothing = { MAP_TILE_ORIGINS: [], THIRD_PARTY_TILES: false };
const GSI = "https://cyberjapandata.gsi.go.jp";
const token = { MAPBOX_ACCESS_TOKEN: "pk.a" };

it.each([
  ["nothing", nothing, "maplibre", "drawn", []],
  ["tiles", { ...nothing, THIRD_PARTY_TILES: true }, "maplibre", "gsi", [GSI]],
  [
    "a style before tiles",
    {
      MAP_STYLE_URL: "https://tiles.example.jp/a/style.json?key=1",
      MAP_TILE_ORIGINS: ["https://fonts.example.jp"],
      THIRD_PARTY_TILES: true,
    },
    "maplibre",
    "style",
    ["https://tiles.example.jp", "https://fonts.example.jp"],
  ],
  [
    "a token",
    { ...nothing, ...token },
    "mapbox",
    "drawn",
    ["https://api.mapbox.com", "https://*.tiles.mapbox.com"],
  ],
  [
    "a token with a style of Mapbox's",
    { ...nothing, ...token, MAP_STYLE_URL: "mapbox://styles/a/b" },
    "mapbox",
    "style",
    ["https://api.mapbox.com", "https://*.tiles.mapbox.com"],
  ],
] as const)("draws with %s", (_, config, engine, kind, origins) => {
  const given = { ...config, MAP_TILE_ORIGINS: [...config.MAP_TILE_ORIGINS] };
  const source = mapSource(given, false);
  expect([source.engine, source.base.kind]).toEqual([engine, kind]);
  expect(mapOrigins(given, false)).toEqual(origins);
  expect(mapSource(given, true)).toEqual({
    ...{ engine: "maplibre", token: null, base: { kind: "drawn" } },
  });
  expect(mapOrigins(given, true)).toEqual([]);
  const policy = contentPolicy(null, { mapOrigins: [...origins] });
  expect(policy).not.toMatch(/events\.mapbox|unsafe|script-src/);
  expect(policy).toContain(["connect-src 'self'", ...origins].join(" "));
});

it("opens nothing on a page without a map", () => {
  expect(contentPolicy(null)).not.toMatch(/connect-src|blob:|https:/);
  expect(contentPolicy(null, { readsQr: true })).toContain(
    "worker-src 'self' blob:",
  );
});

it.each([
  [{ MAPBOX_ACCESS_TOKEN: "sk.secret" }, "MAPBOX_ACCESS_TOKEN"],
  [{ MAPBOX_ACCESS_TOKEN: "pk.a b" }, "MAPBOX_ACCESS_TOKEN"],
  [{ MAP_STYLE_URL: "tiles/style.json" }, "MAP_STYLE_URL"],
  [{ MAP_STYLE_URL: "javascript:alert(1)" }, "MAP_STYLE_URL"],
  [{ MAP_STYLE_URL: "mapbox://styles/a/b" }, "MAPBOX_ACCESS_TOKEN"],
  [{ MAP_TILE_ORIGINS: "https://a.jp; script-src *" }, "MAP_TILE_ORIGINS"],
  [{ MAP_TILE_ORIGINS: "https://a.jp/path" }, "MAP_TILE_ORIGINS"],
  [{ THIRD_PARTY_TILES: "yes" }, "THIRD_PARTY_TILES"],
])("refuses %j at boot by name", (source, name) => {
  const result = parseEnv(source);
  expect(result.ok ? null : result.problems[0]!.name).toBe(name);
});

it("takes what is right, and blanks for nothing", () => {
  const result = parseEnv({
    MAP_STYLE_URL: "",
    MAPBOX_ACCESS_TOKEN: "pk.eyJ1.x-y_z",
    MAP_TILE_ORIGINS: "https://a.jp  https://b.jp",
    THIRD_PARTY_TILES: "1",
  });
  expect(result).toMatchObject({
    ok: true,
    env: {
      MAPBOX_ACCESS_TOKEN: "pk.eyJ1.x-y_z",
      MAP_TILE_ORIGINS: ["https://a.jp", "https://b.jp"],
      THIRD_PARTY_TILES: true,
    },
  });
});

it("believes no fault that its map cannot have", () => {
  const possible = (config: object) =>
    possibleMapFaults({ ...nothing, ...config });
  expect(possible({})).toEqual([]);
  expect(possible({ THIRD_PARTY_TILES: true })).toEqual(["style"]);
  expect(possible({ MAP_STYLE_URL: "https://a.jp/s.json" })).toEqual(["style"]);
  expect(possible(token)).toEqual(["token", "style"]);
});

it("keeps one instant a fault, at most one in ten seconds, for a day", () => {
  const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000);
  expect(noteMapFault("token", at(0))).toBe(true);
  expect(noteMapFault("token", at(9))).toBe(false);
  expect(noteMapFault("style", at(9))).toBe(true);
  expect(noteMapFault("token", at(10))).toBe(true);
  expect(listMapFaults(at(20))).toEqual([
    { fault: "token", at: at(10) },
    { fault: "style", at: at(9) },
  ]);
  expect(listMapFaults(at(86_410))).toEqual([]);
});
