import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequestHandler } from "@remix-run/node";
import type { AppContext } from "#app/http/app-context.ts";
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

/** Every page of the product: a scan's own door first, Remix behind it. */
export async function loadPages(): Promise<Pages> {
  const build = await import("#pages");
  const handle = createRequestHandler(build, process.env.NODE_ENV);
  const render: Render = (page, headers) =>
    handle(new Request(pageUrl(page), { headers }), page.context);
  return createScanDoor(render, createRemixHandler(handle));
}
