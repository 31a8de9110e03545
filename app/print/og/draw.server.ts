import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import sharp from "sharp";
import { colour } from "../measure.ts";
import { type OgCard, ogSize } from "./card.ts";
import { layOut } from "./layout.ts";
import { emblemMarkup, sealMarkup } from "./seal-markup.ts";

type Font = SatoriOptions["fonts"][number];

const { resolve } = createRequire(import.meta.url);
const fontPath = (file: string) => resolve(`@expo-google-fonts/${file}`);
const bold = fontPath("noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf");
const regular = fontPath("noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf");

/** Read only when a name needs them. */
const others: Record<string, string> = {
  "ko-KR": "noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf",
  "zh-CN": "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
  "zh-TW": "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
  "zh-HK": "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
};

let fonts: Promise<Font[]> | null = null;

async function readFont(path: string, weight: 400 | 700): Promise<Font> {
  const data = await readFile(path);
  return { name: "Noto Sans JP", data, weight, style: "normal" };
}

function loadFonts(): Promise<Font[]> {
  return (fonts ??= Promise.all([readFont(bold, 700), readFont(regular, 400)]));
}

/** A font for letters ours has not, where we have one. */
async function loadOther(code: string): Promise<Font[]> {
  const found = code.split("|").find((one) => others[one]);
  if (!found) return [];
  const font = await readFont(fontPath(others[found]!), 700);
  return [{ ...font, name: found }];
}

/** satori and resvg read no WebP. */
async function jpegUri(
  webp: Uint8Array,
  width: number,
  height: number,
): Promise<string> {
  const jpeg = await sharp(webp)
    .resize(width, height, { fit: "cover" })
    .jpeg({ quality: 86 })
    .toBuffer();
  return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
}

/** A band of vermilion along the foot. */
const EDGE = 14;
const edge = `<path d="M0 ${ogSize.height - EDGE}h${ogSize.width}v${EDGE}H0z" fill="${colour.vermilion}"/>`;

const side = {
  x: 760,
  width: ogSize.width - 760,
  height: ogSize.height - EDGE,
};

async function photoMarkup(photo: Uint8Array): Promise<string> {
  const { x, width, height } = side;
  const uri = await jpegUri(photo, width, height);
  return `<image href="${uri}" x="${x}" y="0" width="${width}" height="${height}"/>`;
}

async function sealOf({ seal, photo }: OgCard): Promise<string> {
  if (!seal) return "";
  const face = seal.photo && (await jpegUri(seal.photo, 240, 240));
  const drawn = sealMarkup(seal, face);
  return photo
    ? `<g transform="translate(1074 498)"><circle r="104" fill="${colour.paper}"/><g transform="scale(.86)">${drawn}</g></g>`
    : `<g transform="translate(955 300)scale(1.9)">${drawn}</g>`;
}

const COLUMNS = 4;

function emblemsOf({ emblems }: OgCard): string {
  return emblems
    .slice(0, 12)
    .map((name, i) => {
      const x = 830 + (i % COLUMNS) * 95;
      const y = 190 + Math.floor(i / COLUMNS) * 120;
      return `<g transform="translate(${x} ${y})scale(.75)">${emblemMarkup(name)}</g>`;
    })
    .join("");
}

/** Draws a card as a PNG of 1200 × 630 pixels; with a photo in 256 colours, so that it stays small. */
export async function drawOg(card: OgCard): Promise<Uint8Array> {
  const text = await satori(layOut(card), {
    ...ogSize,
    fonts: await loadFonts(),
    loadAdditionalAsset: loadOther,
  });
  const beside = [
    card.photo ? await photoMarkup(card.photo) : "",
    await sealOf(card),
    card.seal ? "" : emblemsOf(card),
    edge,
  ];
  const svg = text.replace(/<\/svg>\s*$/, `${beside.join("")}</svg>`);
  const font = { fontFiles: [bold], loadSystemFonts: false };
  const png = new Resvg(svg, { font }).render().asPng();
  if (!card.photo) return png;
  return sharp(png).png({ palette: true, quality: 80 }).toBuffer();
}
