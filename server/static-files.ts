import { join } from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";
import { root } from "./install.mjs";

const YEAR_SECONDS = 31_536_000;

export type StaticHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** Built files never change under one name; those of `public/` are checked again. */
export function createStaticHandler(): StaticHandler {
  return sirv(join(root, "build/client"), {
    etag: true,
    dotfiles: false,
    setHeaders(response, pathname) {
      response.setHeader(
        "Cache-Control",
        pathname.startsWith("/assets/")
          ? `public, max-age=${YEAR_SECONDS}, immutable`
          : "public, max-age=3600",
      );
    },
  });
}
