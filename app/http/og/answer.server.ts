import type { PhotoView } from "#app/domain/photo.ts";
import { findPhotoFile } from "#app/models/photo-file.server.ts";
import type { OgCard } from "#app/print/og/card.ts";
import { drawApart } from "#app/print/og/draw-apart.server.ts";
import { createTurns } from "#app/models/turns.server.ts";
import { answerValidated, tagOf } from "../validated.server.ts";
import type { OgSketch } from "./sketch.server.ts";

/** Counts the ways these pictures were ever drawn: another one makes readers take them anew. */
const DRAWING = 1;
const FRESH_SECONDS = 300;
const MOST_KEPT = 200;
const RETRY_SECONDS = 60;

/** One is drawn at a time; who would be later than the twentieth is asked to come back. */
const turns = createTurns({ atOnce: 1, inLine: 20, patienceMs: 20_000 });
const kept = new Map<string, Uint8Array>();
const underWay = new Map<string, Promise<Uint8Array | null>>();

const HASH = /[0-9a-f]{64}/;

async function readPhoto(
  wardId: string,
  photo: PhotoView | null,
  size: "large" | "small",
): Promise<Uint8Array | null> {
  const hash = photo && HASH.exec(photo[size])?.[0];
  const file = hash ? await findPhotoFile(wardId, hash) : null;
  return file && new Uint8Array(file.content);
}

async function readCard(wardId: string, sketch: OgSketch): Promise<OgCard> {
  const { seal } = sketch;
  return {
    ...sketch,
    photo: await readPhoto(wardId, sketch.photo, "large"),
    seal: seal && {
      ...seal,
      photo: await readPhoto(wardId, seal.photo, "small"),
    },
  };
}

async function draw(wardId: string, sketch: OgSketch) {
  if (!(await turns.take())) return null;
  try {
    return await drawApart(await readCard(wardId, sketch));
  } finally {
    turns.end();
  }
}

function keep(tag: string, png: Uint8Array): void {
  kept.delete(tag);
  kept.set(tag, png);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/** The picture of a tag: kept, being drawn for another reader already, or drawn now. Null when too many wait. */
async function pictureOf(
  tag: string,
  wardId: string,
  sketch: OgSketch,
): Promise<Uint8Array | null> {
  let drawing = underWay.get(tag);
  if (!drawing && !kept.has(tag)) {
    drawing = draw(wardId, sketch).finally(() => underWay.delete(tag));
    underWay.set(tag, drawing);
  }
  const png = kept.get(tag) ?? (await drawing) ?? null;
  if (png) keep(tag, png);
  return png;
}

/** A sketch as PNG for other sites' previews; 503 with Retry-After while more are asked for than can be drawn. */
export function answerOg(
  request: Request,
  wardId: string,
  sketch: OgSketch,
): Promise<Response> {
  const tag = tagOf([DRAWING, sketch]);
  const valid = {
    tag,
    type: "image/png",
    isExact: true,
    freshFor: FRESH_SECONDS,
  };
  return answerValidated(request, valid, async () => {
    const png = await pictureOf(tag, wardId, sketch);
    if (png) return new Uint8Array(png);
    const headers = { "Retry-After": String(RETRY_SECONDS) };
    throw new Response("busy", { status: 503, headers });
  });
}
