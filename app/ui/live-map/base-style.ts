import type { StyleSpecification } from "maplibre-gl";

/** What lies under the places: a style by its address, 地理院タイル, or our own drawing. */
export type MapBase =
  { kind: "style"; url: string } | { kind: "gsi" } | { kind: "drawn" };

export const TILE_ORIGIN = "https://cyberjapandata.gsi.go.jp";
const TERMS = "https://maps.gsi.go.jp/development/ichiran.html";
const TILE_PIXELS = 256;
const LAST_ZOOM = 18;

/**
 * The same style with an address of letters: mapbox-gl asks every style with
 * labels for one, though it draws all letters from the reader's fonts and never
 * fetches it.
 */
export function withLetters(
  style: StyleSpecification,
  origin: string,
): StyleSpecification {
  return { ...style, glyphs: `${origin}/map/{fontstack}/{range}.pbf` };
}

/** 国土地理院 淡色地図 as a style; its terms ask for the credit with a link to its list (地理院タイル一覧). */
export function gsiStyle(): StyleSpecification {
  return {
    version: 8,
    sources: {
      gsi: {
        type: "raster",
        tiles: [`${TILE_ORIGIN}/xyz/pale/{z}/{x}/{y}.png`],
        tileSize: TILE_PIXELS,
        maxzoom: LAST_ZOOM,
        attribution: `<a href="${TERMS}">地理院タイル</a>`,
      },
    },
    layers: [{ id: "gsi", type: "raster", source: "gsi" }],
  };
}
