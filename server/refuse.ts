import type { IncomingMessage, ServerResponse } from "node:http";
import { languageOf } from "#app/http/language.server.ts";
import { i18n } from "#app/locales/index.ts";

export type Refusal =
  | "bad-address"
  | "bad-host"
  | "not-allowed"
  | "too-long"
  | "signed-out"
  | "busy"
  | "foreign-form"
  | "not-found"
  | "failed";

const statuses: Record<Refusal, number> = {
  "bad-address": 400,
  "bad-host": 400,
  "not-allowed": 405,
  "too-long": 413,
  "signed-out": 413,
  busy: 503,
  "foreign-form": 403,
  "not-found": 404,
  failed: 500,
};

/** What leaves a body unread. */
const UNREAD = new Set<Refusal>(["too-long", "signed-out", "busy"]);

/** A refusal ahead of every page: one clear sentence in the reader's language. */
export async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  allowed = "GET, HEAD, POST",
): Promise<void> {
  const language = await languageOf(
    request.headers.cookie ?? null,
    request.headers["accept-language"] ?? null,
  );
  const sentence = i18n.getFixedT(language)(`refusal.${refusal}`);
  if (refusal === "not-allowed") response.setHeader("Allow", allowed);
  if (refusal === "busy") response.setHeader("Retry-After", "10");
  if (UNREAD.has(refusal)) response.setHeader("Connection", "close");
  response
    .writeHead(statuses[refusal], {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    })
    .end(request.method === "HEAD" ? undefined : `${sentence}\n`);
}
