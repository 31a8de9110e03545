import type { IncomingMessage, ServerResponse } from "node:http";
import { languageOf } from "#app/http/language.server.ts";
import { i18n } from "#app/locales/index.ts";

export type Refusal =
  | "bad-address"
  | "bad-host"
  | "not-allowed"
  | "too-long"
  | "foreign-form"
  | "not-found"
  | "failed";

const statuses: Record<Refusal, number> = {
  "bad-address": 400,
  "bad-host": 400,
  "not-allowed": 405,
  "too-long": 413,
  "foreign-form": 403,
  "not-found": 404,
  failed: 500,
};

/** A refusal ahead of every page: one clear sentence in the reader's language. */
export async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
): Promise<void> {
  const language = await languageOf(
    request.headers.cookie ?? null,
    request.headers["accept-language"] ?? null,
  );
  const sentence = i18n.getFixedT(language)(`refusal.${refusal}`);
  if (refusal === "not-allowed") response.setHeader("Allow", "GET, HEAD, POST");
  if (refusal === "too-long") response.setHeader("Connection", "close");
  response
    .writeHead(statuses[refusal], {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    })
    .end(request.method === "HEAD" ? undefined : `${sentence}\n`);
}
