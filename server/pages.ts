import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { AppContext } from "#app/http/app-context.ts";
import { createLiveDoor } from "./live-door.ts";
import { createRemixHandler, pageUrl } from "./remix-handler.ts";
import { createScanDoor } from "./scan-door.ts";

export type PageRequest = {
  path: string;
  search: string;
  host: string;
  body: Buffer | null;
  context: AppContext;
};

export type Pages = (
  request: IncomingMessage,
  response: ServerResponse,
  page: PageRequest,
) => Promise<void>;

/** A page as Remix renders it for the given request headers. */
export type Render = (
  page: PageRequest,
  headers: Record<string, string>,
) => Promise<Response>;

const CARD_ROUTES = [
  "root",
  "routes/_resident",
  "routes/_resident.card._index",
];

/** The same build with few routes: matching costs as many steps as there are routes. */
function onlyRoutes(build: ServerBuild, ids: string[]): ServerBuild {
  const pick = <T>(routes: Record<string, T>) =>
    Object.fromEntries(ids.map((id) => [id, routes[id]!]));
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}

/** Every page of the product: a scan's own door and the live list's first, Remix behind them. */
export async function loadPages(): Promise<Pages> {
  const build = await import("#pages");
  const handle = createRequestHandler(build, process.env.NODE_ENV);
  const handleCard = createRequestHandler(
    onlyRoutes(build, CARD_ROUTES),
    process.env.NODE_ENV,
  );
  const card = createRemixHandler(handleCard);
  const others = createRemixHandler(handle);
  const pages: Pages = (request, response, page) =>
    (page.path === "/card" ? card : others)(request, response, page);
  const render: Render = (page, headers) =>
    handle(new Request(pageUrl(page), { headers }), page.context);
  return createScanDoor(render, createLiveDoor(pages));
}
