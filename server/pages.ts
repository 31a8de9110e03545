import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { AppContext } from "#app/http/app-context.ts";
import { root } from "./install.mjs";
import { createRemixHandler } from "./remix-handler.ts";

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

/** Every page of the product: a scan's own door first, Remix behind it. */
export async function loadPages(): Promise<Pages> {
  const file = pathToFileURL(join(root, "build/server/index.js")).href;
  const build = (await import(file)) as ServerBuild;
  return createRemixHandler(build);
}
