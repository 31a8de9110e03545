import { hues } from "#app/ui/art/hues.ts";
import { controlThrough, smoothPath } from "#app/ui/map/curve.ts";
import type { Layout } from "#app/ui/map/layout.ts";
import type { Measures } from "#app/ui/map/measures.ts";
import type { RibbonPoints } from "#app/ui/map/ribbon-ground.ts";
import type { Terrain } from "#app/ui/map/terrain.ts";
import type { Point } from "#app/ui/map/types.ts";
import type { EmblemName } from "#app/domain/emblem.ts";
import { sampleQuadratic } from "#app/ui/map/curve.ts";
import { emblemMarkup } from "./emblem.server.ts";

export const ink = {
  paper: "#FBF7EF",
  sheet: "#FFFDF8",
  ink: "#23303F",
  shadow: "#EFE7D5",
  ginkgo: "#E9B44C",
  river: "#8FC0C1",
  stream: "#A9CFCF",
  riverName: "#1E666C",
  hill: "#B9B7A2",
  muted: "#5D6672",
};

const round = (value: number) => Math.round(value * 10) / 10;
const pen = 'fill="none" stroke-linejoin="round"';

/** Ground, hills, rivers and lines of the ward, without words. */
export function groundMarkup(
  { outline, rivers, courses }: Terrain,
  hills: string,
  size: Pick<Measures, "outline" | "rail" | "hillPen"> & {
    casing?: number;
    /** Drawn under the lines. */
    ways?: string;
  },
): string {
  const { casing = 4, ways = "" } = size;
  const edge = smoothPath(outline, true);
  const water = rivers
    .toReversed()
    .map(
      ({ points, width }) =>
        `<path d="${smoothPath(points)}" ${pen} stroke-linecap="round" stroke="${width > 12 ? ink.river : ink.stream}" stroke-width="${width}"/>`,
    );
  const rails = courses.toReversed().map(({ points, colour }) => {
    const d = smoothPath(points);
    return (
      `<path d="${d}" ${pen} stroke="${ink.paper}" stroke-width="${size.rail + casing}"/>` +
      `<path d="${d}" ${pen} stroke="${colour}" stroke-width="${size.rail}"/>`
    );
  });
  return (
    `<path d="${edge}" fill="${ink.shadow}" transform="translate(7,9)"/>` +
    `<clipPath id="ward"><path d="${edge}"/></clipPath>` +
    `<path d="${edge}" fill="${ink.sheet}"/>` +
    `<path d="${edge}" ${pen} clip-path="url(#ward)" stroke="#F7E9CB" stroke-width="${7 + size.outline}"/>` +
    (hills &&
      `<path d="${hills}" ${pen} stroke-linecap="round" stroke="${ink.hill}" stroke-width="${size.hillPen}"/>`) +
    water.join("") +
    ways +
    rails.join("") +
    `<path d="${edge}" ${pen} stroke="${ink.ink}" stroke-width="${size.outline}"/>`
  );
}

/** Stations as rings, offices as houses. */
export function marksMarkup(
  { stations, landmarks }: Terrain,
  { station, stationPen }: Pick<Measures, "station" | "stationPen">,
): string {
  const rings = stations.map(
    ({ at: [x, y] }) =>
      `<circle cx="${round(x)}" cy="${round(y)}" r="${station}" fill="${ink.sheet}" stroke="${ink.ink}" stroke-width="${stationPen}"/>`,
  );
  const houses = landmarks
    .filter(({ kind }) => kind === "office")
    .map(
      ({ at: [x, y] }) =>
        `<path d="M${round(x) - 9} ${round(y) + 9}h18v-13l-9-8-9 8z" fill="${ink.ink}" stroke="${ink.sheet}" stroke-width="2"/>`,
    );
  return rings.join("") + houses.join("");
}

/** A street's ribbon with its emblem at the head; the dots come over it. */
export function ribbonMarkup(
  points: RibbonPoints,
  emblem: EmblemName,
  { ribbon, head }: Pick<Measures, "ribbon" | "head">,
): string {
  const { hue } = hues[emblem];
  const [from, , to] = points.map((point) => point.map(round)) as RibbonPoints;
  const through = controlThrough(points).map(round);
  const d = `M${from.join(" ")}Q${through.join(" ")} ${to.join(" ")}`;
  const [end, before] = sampleQuadratic(points, 24).toReversed() as [
    Point,
    Point,
  ];
  const turn =
    (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
  const half = ribbon / 2 - 1;
  const [x, y] = from;
  return (
    `<path d="${d}" ${pen} transform="translate(3,4)" stroke="${ink.shadow}" stroke-width="${ribbon}"/>` +
    `<path d="${d}" ${pen} stroke="${ink.sheet}" stroke-width="${ribbon + 3}"/>` +
    `<path d="${d}" ${pen} stroke="${hue}" stroke-width="${half * 2}"/>` +
    `<g transform="translate(${round(end[0])},${round(end[1])}) rotate(${round(turn)})"><path d="M-1-${half}h16l-${half} ${half} ${half} ${half}H-1Z" fill="${hue}"/></g>` +
    `<circle cx="${x}" cy="${y}" r="${head}" fill="${ink.paper}" stroke="${hue}" stroke-width="2.4"/>` +
    `<g transform="translate(${x},${y}) scale(${round(head * 0.77 * 10) / 10 / 54})">${emblemMarkup(emblem, hue, ink.paper)}</g>`
  );
}

/** A line of waves on the widest river. */
export function wavesMarkup({ terrain }: Pick<Layout, "terrain">): string {
  const points = terrain.rivers[0]?.points ?? [];
  const d = [0.2, 0.55, 0.8]
    .flatMap((share) => {
      const at = points[Math.floor(points.length * share)];
      return at
        ? `M${Math.round(at[0]) - 20} ${Math.round(at[1])}q5-5 10 0t10 0q5-5 10 0t10 0`
        : [];
    })
    .join("");
  return (
    d &&
    `<path d="${d}" ${pen} stroke-linecap="round" stroke="${ink.sheet}" stroke-width="1.6"/>`
  );
}
