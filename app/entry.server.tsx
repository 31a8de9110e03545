import { createHash } from "node:crypto";
import type { EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { languageOfRequest } from "#app/http/language.server.ts";
import { contentPolicy } from "#app/http/content-policy.server.ts";
import { mapOriginsOf } from "#app/http/map-page-source.server.ts";
import { LanguageProvider } from "#app/ui/text.tsx";

const hashes = new Map<string, string>();

function hashOf(style: string): string {
  const known =
    hashes.get(style) ??
    `sha256-${createHash("sha256").update(style).digest("base64")}`;
  hashes.set(style, known);
  return known;
}

type Handle = { style?: string; readsQr?: true; showsMap?: true };

/** What the page's own routes say of it: the deepest `handle` counts. */
function handleOf(context: EntryContext): Handle {
  const handles = context.staticHandlerContext.matches.map(
    ({ route }) => context.routeModules[route.id]?.handle,
  );
  return Object.assign({}, ...handles) as Handle;
}

/** A refused method or an unknown page is an answer, not a failure. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted && !isRouteErrorResponse(error))
    console.error(error);
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const language = await languageOfRequest(request);
  const html = renderToString(
    <LanguageProvider value={language}>
      <RemixServer context={context} url={request.url} />
    </LanguageProvider>,
  );
  const { style, readsQr, showsMap } = handleOf(context);
  const mapOrigins = showsMap && mapOriginsOf(request);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set(
    "Content-Security-Policy",
    contentPolicy(style === undefined ? null : hashOf(style), {
      ...(readsQr && { readsQr }),
      ...(mapOrigins && { mapOrigins }),
    }),
  );
  if (!headers.has("Cache-Control"))
    headers.set("Cache-Control", "private, no-cache");
  headers.append("Vary", "Accept-Language, Cookie");
  return new Response(Buffer.from(`<!DOCTYPE html>${html}`), {
    status,
    headers,
  });
}
