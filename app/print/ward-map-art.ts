import { hues } from "#app/ui/art/hues.ts";
import { emblemMarkup } from "./emblem.server.ts";
import { colour } from "./measure.ts";
import type { MapPin, WardGeography } from "./poster.ts";

/** The land with what lies on it, cut at the ward's line. */
export function landMarkup({ outline, rivers, rails }: WardGeography): string {
  const pen = 'fill="none" stroke-linejoin="round"';
  const water = rivers.map(
    ({ path, width }) =>
      `<path d="${path}" ${pen} stroke="#5E9FA4" stroke-width="${width}"/>`,
  );
  const tracks = rails.map(
    (path) =>
      `<path d="${path}" ${pen} stroke="#A3A09A" stroke-width="6"/>` +
      `<path d="${path}" ${pen} stroke="${colour.white}" stroke-width="3" stroke-dasharray="16 16"/>`,
  );
  return (
    `<clipPath id="ward"><path d="${outline}"/></clipPath>` +
    `<path d="${outline}" fill="${colour.land}"/>` +
    `<g clip-path="url(#ward)">${water.join("")}${tracks.join("")}</g>` +
    `<path d="${outline}" ${pen} stroke="${colour.ink}" stroke-width="4"/>`
  );
}

/** A street's emblem in a ring; `reach` is the ring's outer radius in map units. */
export function pinMarkup({ x, y, emblem }: MapPin, reach: number): string {
  const { hue } = hues[emblem];
  const ring = reach * 0.13;
  return (
    `<circle cx="${x}" cy="${y}" r="${reach - ring / 2}" fill="${colour.white}" stroke="${hue}" stroke-width="${ring}"/>` +
    emblemAt({ x, y }, reach * 0.0132, emblemMarkup(emblem, hue, colour.white))
  );
}

/** "You are here": the street's emblem on a vermilion disc. */
export function hereMarkup({ x, y, emblem }: MapPin, reach: number): string {
  return (
    `<circle cx="${x}" cy="${y}" r="${reach}" fill="${colour.vermilion}" stroke="${colour.white}" stroke-width="${reach * 0.09}"/>` +
    emblemAt(
      { x, y },
      reach * 0.0122,
      emblemMarkup(emblem, colour.white, colour.vermilion),
    )
  );
}

function emblemAt(at: { x: number; y: number }, scale: number, markup: string) {
  return `<g transform="translate(${at.x},${at.y}) scale(${scale})">${markup}</g>`;
}
