import type { EmblemName } from "./hues.ts";

const knock = 'stroke="var(--k)"';
const line = 'fill="none" stroke="currentColor"';

function path(d: string, attributes = ""): string {
  return `<path ${attributes && `${attributes} `}d="${d}"/>`;
}

function cut(width: number, d: string): string {
  return path(d, `fill="none" ${knock} stroke-width="${width}"`);
}

function turned(d: string, angles: number[], place = ""): string {
  return angles
    .map((angle) => path(d, `transform="${place}rotate(${angle})"`))
    .join("");
}

function every(step: number, from = 0): number[] {
  return Array.from({ length: 360 / step }, (_, index) => from + index * step);
}

const plum =
  every(72)
    .map((angle) => `<circle cy="-26" r="20.5" transform="rotate(${angle})"/>`)
    .join("") +
  '<circle r="16"/>' +
  `<g fill="none" ${knock} stroke-width="2">` +
  turned("M0-8V-24M0-27h.1", every(72)) +
  turned("M0-12V-46", every(72, 36)) +
  '</g><circle r="6.5" fill="var(--k)"/>';

const kiku =
  `<g ${knock} stroke-width="2.2">` +
  turned("M0 0L-10.6-37A11.2 11.2 0 0 1 10.6-37Z", every(30)) +
  turned("M0 0L-7-21A7.4 7.4 0 0 1 7-21Z", every(30, 15)) +
  '<circle r="7"/></g>';

const side = "M0-62C13-46 15-20 0-2C-15-20-13-46 0-62Z";
const inner = "M0-68C15-48 17-20 0-2C-17-20-15-48 0-68Z";

const lotus =
  `<g ${knock} stroke-width="3">` +
  turned(side, [-74, 74, -47, 47], "translate(0 28)") +
  turned(inner, [-23, 23], "translate(0 28)") +
  path("M0-46C18-26 19 4 0 28C-19 4-18-26 0-46Z") +
  "</g>" +
  path("M-40 40Q-27 33-13 40T13 40T40 40", `${line} stroke-width="4"`);

const grains: [number, number, number][] = [
  [-16, 2.2, -112],
  [-13.3, -6.2, -107],
  [-10, -13.7, -99],
  [-5.9, -20, -88],
  [-1, -25, -75],
  [4.8, -28.5, -59],
  [11.7, -30.3, -43],
  [19.6, -30.2, -29],
  [28.7, -28.1, -18],
];
const grain = "M0 0C3-7 13-8 18 0C13 6 3 6 0 0Z";

const rice =
  path("M-22 50C-20 4-12-46 34-26", `${line} stroke-width="3.4"`) +
  `<g ${knock} stroke-width="1.4">` +
  grains
    .map(([x, y, angle]) =>
      turned(grain, [angle, angle + 76], `translate(${x} ${y})`),
    )
    .join("") +
  turned(grain, [42], "translate(34-26)") +
  "</g>" +
  path(
    "M-22 42C-34 22-44 6-48-18C-34-4-22 12-19 36ZM-20 46C-4 34 18 28 36 34C20 38 0 44-20 52Z",
  );

const bough =
  path(
    "M-46 12C-52-2-36-10-28-6C-22-22 22-22 28-6C36-10 52-2 46 12C30 17-30 17-46 12Z",
    `${knock} stroke-width="3.2"`,
  ) + cut(2, "M0 10V-8M-8 10L-14-6M8 10L14-6M-18 10L-30 0M18 10L30 0");

const pine =
  path("M-5 20C-8 34-5 42-12 51H12C6 42 8 34 5 20Z") +
  ["0 27)", "0 1)scale(.78)", "0-22)scale(.56)"]
    .map((place) => `<g transform="translate(${place}">${bough}</g>`)
    .join("");

const peach =
  path(
    "M2-46C8-34 43-30 43 2C43 28 20 40 0 40C-20 40-43 28-43 2C-43-28-10-30 2-46Z",
  ) +
  cut(4, "M1-40C-19-20-19 6-9 24") +
  path(
    "M0 44C-10 26-34 22-50 34C-38 50-16 54 0 44ZM0 44C10 26 34 22 50 34C38 50 16 54 0 44Z",
    `${knock} stroke-width="3.4"`,
  ) +
  cut(1.8, "M-8 42C-18 36-30 33-40 35M8 42C18 36 30 33 40 35");

const ginkgo =
  path(
    "M0 24C-8 10-30 12-49 0C-50-22-34-42-7-44C-5-36-3-26 0-16C3-26 5-36 7-44C34-42 50-22 49 0C30 12 8 10 0 24Z",
  ) +
  path("M0 14C2 30-2 40-9 49", `${line} stroke-width="5"`) +
  cut(
    2,
    "M-3 8C-14-4-26-10-38-13M-2 6C-10-8-17-20-22-32M3 8C14-4 26-10 38-13M2 6C10-8 17-20 22-32",
  );

const castle =
  path(
    "M-50 40C-40 38-37 24-30 22L-27 21C-23 12-21 6-16 5H16C21 6 23 12 27 21L30 22C37 24 40 38 50 40Z",
  ) +
  cut(2.4, "M-27 21H27M-38 31.5C-20 29 20 29 38 31.5M-10 12H10") +
  path(
    "M-17-26h6V5h-6ZM11-26h6V5h-6ZM-25-34h50v7h-50ZM-20-22h40v4.5h-40ZM-36-40h2.6V20h-2.6ZM33.4-40h2.6V20h-2.6ZM-48-38h11v26h-11ZM37-38h11v26h-11Z",
  );

const kingfisher =
  path(
    "M-50-17L-19-27C-14-41 6-45 16-33C24-23 22-14 27-5C35 7 37 20 35 31L44 48L30 40C20 43 4 39-4 27C-11 17-9 3-12-6C-16-8-19-11-20-15Z",
  ) +
  cut(1.8, "M-48-16.6L-19-20") +
  cut(3, "M6-19L16-15M4-4C20 2 28 18 31 34M2 10C12 13 18 20 22 32") +
  '<circle cx="-4" cy="-26" r="3.6" fill="var(--k)"/>' +
  path(
    "M-34 45C-20 40-6 46 12 45M-14 45C-20 48-22 49-26 51",
    `${line} stroke-width="4"`,
  );

const train =
  path("M-50 20C-46 8-24-8-2-20C10-26 26-28 50-28V24H-42C-48 24-51 24-50 20Z") +
  cut(4, "M-47 15C-22 8 8 6 50 6") +
  path(
    "M-9-10C-2-15 6-18 14-19V-9L-12-6ZM22-19h9v10h-9ZM36-19h9v10h-9Z",
    'fill="var(--k)"',
  ) +
  path("M-50 34H50M-34 44H-10M2 44H34", `${line} stroke-width="4"`);

const feather =
  path(
    "M-33 42C-37 18-30-14 4-36C20-46 36-49 46-46C50-22 38 6 14 24C0 34-14 37-24 35Z",
  ) +
  path("M-46 52L-26 30", `${line} stroke-width="5"`) +
  cut(3, "M-30 36C-16 12 6-14 38-40") +
  cut(
    2.2,
    "M-14 13L-22 6M-2-3L-14-12M12-17L2-26M-10 9L4 14M2-7L18-4M16-21L30-20",
  );

/**
 * The drawing of each emblem: SVG markup for a viewBox of -54 -54 108 108,
 * in `currentColor` with knock-outs in the custom property `--k`.
 */
export const emblems: Record<EmblemName, string> = {
  peach,
  ginkgo,
  plum,
  kiku,
  lotus,
  castle,
  kingfisher,
  rice,
  pine,
  train,
  feather,
};

/** An emblem in two fixed colours, for a place that knows no CSS (a PDF, a mail picture). */
export function emblemMarkup(
  name: EmblemName,
  ink: string,
  ground: string,
): string {
  const drawing = emblems[name]
    .replaceAll("currentColor", ink)
    .replaceAll("var(--k)", ground);
  return `<g fill="${ink}" stroke-linecap="round" stroke-linejoin="round">${drawing}</g>`;
}
