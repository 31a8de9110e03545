import type { IncomingMessage, ServerResponse } from "node:http";
import { businessDay } from "#app/domain/business-day.ts";
import { judgeBrowser } from "#app/domain/browser.ts";
import {
  cookieNames,
  mintCardKey,
  readCardKey,
  writeCardKey,
} from "#app/http/cookies.server.ts";
import { languageOf } from "#app/http/language.server.ts";
import { answerPress } from "#app/http/scan.server.ts";
import { type Edition, findEdition } from "#app/models/edition.server.ts";
import { digitalState } from "#app/models/scan.server.ts";
import { acceptedEncoding, compress, type Encoding } from "./compress.ts";
import type { PageRequest, Pages, Render } from "./pages.ts";

const SCAN = /^\/s\/([^/]+)$/;
const MOST_KEPT = 1000;

type Kept = {
  body: Uint8Array;
  policy: string;
  encoded: Partial<Record<Encoding, Buffer>>;
};

/**
 * A scan's own door, ahead of Remix: its page is the same for everyone and kept
 * in memory, its press calls the same function as the route's action. Whatever
 * is not the plain case goes on to Remix.
 */
export function createScanDoor(render: Render, next: Pages): Pages {
  const kept = new Map<string, Kept>();

  async function findKept(
    request: IncomingMessage,
    page: PageRequest,
    edition: Edition,
    now: Date,
  ): Promise<Kept | null> {
    const language = await languageOf(
      request.headers.cookie ?? null,
      request.headers["accept-language"] ?? null,
    );
    const agent = request.headers["user-agent"] ?? "";
    const key = [
      edition.ward.id,
      edition.ward.version,
      businessDay(now),
      digitalState(edition, now),
      language,
      judgeBrowser(agent),
      page.host,
      page.path,
    ].join(" ");
    const known = kept.get(key);
    if (known) return known;
    const web = await render(page, {
      Cookie: `${cookieNames.language}=${language}`,
      "User-Agent": agent,
    });
    if (web.status !== 200) return null;
    const fresh = {
      body: new Uint8Array(await web.arrayBuffer()),
      policy: web.headers.get("Content-Security-Policy") ?? "",
      encoded: {},
    };
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, fresh);
    return fresh;
  }

  async function show(
    request: IncomingMessage,
    response: ServerResponse,
    page: PageRequest,
  ): Promise<boolean> {
    // Who is signed in is offered more than everybody: that page is rendered.
    if (request.headers.cookie?.includes(`${cookieNames.session}=`))
      return false;
    const edition = await findEdition(page.context.ward.id);
    if (!edition || page.search !== "") return false;
    const found = await findKept(request, page, edition, new Date());
    if (!found) return false;
    const encoding = acceptedEncoding(request.headers["accept-encoding"]);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", found.policy);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    if (!readCardKey(request.headers.cookie ?? null))
      response.setHeader("Set-Cookie", writeCardKey(mintCardKey()));
    if (encoding) response.setHeader("Content-Encoding", encoding);
    const sent = encoding
      ? (found.encoded[encoding] ??= await compress(found.body, encoding, true))
      : found.body;
    response.setHeader("Content-Length", sent.length);
    response.end(request.method === "HEAD" ? undefined : sent);
    return true;
  }

  async function press(
    request: IncomingMessage,
    response: ServerResponse,
    page: PageRequest,
    param: string,
  ): Promise<boolean> {
    const type = request.headers["content-type"] ?? "";
    const isPlain =
      type === "" || type.startsWith("application/x-www-form-urlencoded");
    const edition = await findEdition(page.context.ward.id);
    if (!edition || !isPlain) return false;
    const answer = await answerPress(
      edition,
      param,
      request.headers.cookie ?? null,
      new URLSearchParams(page.body?.toString("utf8")),
    );
    if (!answer.outcome.ok) return false;
    response.setHeader("Set-Cookie", answer.cookies);
    response.setHeader("Cache-Control", "no-store");
    response
      .writeHead(answer.status, { Location: "/card", "Content-Length": 0 })
      .end();
    return true;
  }

  return async (request, response, page) => {
    const param = SCAN.exec(page.path)?.[1];
    const done =
      param !== undefined &&
      (request.method === "POST"
        ? await press(request, response, page, decodeURIComponent(param))
        : await show(request, response, page));
    if (!done) await next(request, response, page);
  };
}
