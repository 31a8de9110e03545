import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "@remix-run/node";
import { originOf } from "#app/models/ward.server.ts";
import { acceptedEncoding, compress, isCompressible } from "./compress.ts";
import type { PageRequest, Pages } from "./pages.ts";

/** Our own checks of Host, Origin and proxies are done: Remix's would only repeat them, with a 500. */
const CHECKED = /^(host|origin|x-forwarded-.*)$/;

function headersOf(request: IncomingMessage, host: string): Headers {
  const headers = new Headers({ host });
  for (const [name, value] of Object.entries(request.headers))
    if (!CHECKED.test(name) && value !== undefined)
      headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return headers;
}

/** The address of a page as this ward's visitors see it. */
export function pageUrl({ context, host, path, search }: PageRequest): string {
  const { protocol } = new URL(originOf(context.ward));
  return `${protocol}//${host}${path}${search}`;
}

function webRequest(
  request: IncomingMessage,
  response: ServerResponse,
  page: PageRequest,
): Request {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return new Request(pageUrl(page), {
    method: request.method,
    headers: headersOf(request, page.host),
    signal: gone.signal,
    body: page.body ? new Uint8Array(page.body) : null,
  });
}

/** Sends a web Response whole: pages are small, and a whole one can be compressed well. */
export async function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  web: Response,
): Promise<void> {
  for (const [name, value] of web.headers)
    if (name !== "set-cookie") response.setHeader(name, value);
  const cookies = web.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
  response.statusCode = web.status;
  const body = new Uint8Array(await web.arrayBuffer());
  // Remix answers HEAD without a body: its length is not the page's.
  if (request.method === "HEAD" && body.length === 0)
    return void response.end();
  const encoding = acceptedEncoding(request.headers["accept-encoding"]);
  if (!isCompressible(web.headers.get("content-type"), body.length)) {
    response.setHeader("Content-Length", body.length);
    response.end(request.method === "HEAD" ? undefined : body);
    return;
  }
  response.appendHeader("Vary", "Accept-Encoding");
  const sent = encoding ? await compress(body, encoding) : body;
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", sent.length);
  response.end(request.method === "HEAD" ? undefined : sent);
}

export function createRemixHandler(handle: RequestHandler): Pages {
  return async (request, response, page) => {
    const web = await handle(webRequest(request, response, page), page.context);
    await sendResponse(request, response, web);
  };
}
