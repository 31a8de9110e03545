import type { IncomingMessage, ServerResponse } from "node:http";
import { businessDay } from "#app/domain/business-day.ts";
import { readCursor } from "#app/domain/live-cursor.ts";
import { findLivePlace, rowsFor } from "#app/http/live.server.ts";
import { openStream, type Stream } from "./live-stream.ts";
import { keepTold } from "./live-watch.ts";
import type { PageRequest, Pages } from "./pages.ts";
import { refuse } from "./refuse.ts";

const PATH = "/merchant/stamps/live";
const MOST_OF_A_SHOP = 6;

const streams = new Map<string, Set<Stream>>();
let isStopping = false;

/** Ends every stream at once, and any that is just being opened: the server stops. */
export function endLiveStreams(): void {
  isStopping = true;
  for (const stream of [...streams.values()].flatMap((one) => [...one]))
    stream.end("stop");
}

/** Seats a screen, in the oldest one's place when the shop has six; gives what frees its seat. */
export function admitScreen(shopId: string, stream: Stream): () => void {
  const own = streams.get(shopId) ?? new Set();
  const [oldest] = own;
  if (oldest && own.size >= MOST_OF_A_SHOP) {
    own.delete(oldest);
    oldest.end("aside");
  }
  streams.set(shopId, own.add(stream));
  return () => {
    own.delete(stream);
    if (own.size === 0 && streams.get(shopId) === own) streams.delete(shopId);
  };
}

/** What the page says of itself: the checkpoint it shows, and what it has; after a break the browser says that itself. */
function readPage(request: IncomingMessage, { search }: PageRequest) {
  const query = new URLSearchParams(search);
  const resumed = request.headers["last-event-id"];
  const after = typeof resumed === "string" ? resumed : query.get("after");
  return { of: query.get("of"), cursor: readCursor(after ?? "") };
}

async function stream(
  request: IncomingMessage,
  response: ServerResponse,
  page: PageRequest,
): Promise<void> {
  const cookie = request.headers.cookie ?? null;
  const { context } = page;
  const now = new Date();
  const place = await findLivePlace(cookie, context, now);
  if (!place.ok && place.refusal === "not-here")
    return refuse(request, response, "not-found");
  if (!place.ok) {
    const Location = `/sign-in?next=${encodeURIComponent("/merchant/stamps")}`;
    response.writeHead(303, { Location, "Cache-Control": "no-store" }).end();
    return;
  }
  const { checkpoint, shop } = place;
  const accepted = request.headers["accept-language"] ?? null;
  const rowOf = await rowsFor(cookie, accepted);
  if (response.destroyed || isStopping) {
    response.destroy();
    return;
  }
  const { of, cursor } = readPage(request, page);
  const screen = openStream(response, cursor.known);
  // Another shop has come into use in this browser since the page was made.
  if (of !== null && of !== checkpoint.id) return screen.end("reload");
  response.once("close", admitScreen(shop.id, screen));
  const watched = { context, cookie, checkpoint, day: businessDay(now) };
  await keepTold(response, screen, { ...watched, after: cursor.after, rowOf });
}

/**
 * `/merchant/stamps/live`, ahead of Remix: the stamps of a signed-in shop's
 * business day as they come, as server-sent events (`stamp`: a row of the list;
 * `reload`: ask for the page again; `aside`: newer screens of the shop took this
 * one's place). Every 15 s it is asked again who watches: a device that was
 * signed out, a shop that left or a new business day ends the stream.
 */
export function createLiveDoor(next: Pages): Pages {
  return async (request, response, page) => {
    if (page.path !== PATH) return next(request, response, page);
    if (request.method === "GET") return stream(request, response, page);
    return refuse(request, response, "not-allowed", "GET");
  };
}
