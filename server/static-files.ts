import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncoding, compress, type Encoding } from "./compress.ts";

const YEAR_SECONDS = 31_536_000;
const HOUR_SECONDS = 3_600;

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

type StaticFile = {
  body: Buffer;
  type: string;
  etag: string;
  cache: string;
  encoded: Partial<Record<Encoding, Buffer>>;
};

function readStaticFile(folder: string, file: string): [string, StaticFile] {
  const body = readFileSync(file);
  const path = `/${relative(folder, file)}`;
  const hash = createHash("sha256").update(body).digest("base64url");
  return [
    path,
    {
      body,
      type: types[extname(file)] ?? "application/octet-stream",
      etag: `"${hash.slice(0, 22)}"`,
      // Built files never change under one name.
      cache: path.startsWith("/assets/")
        ? `public, max-age=${YEAR_SECONDS}, immutable`
        : `public, max-age=${HOUR_SECONDS}`,
      encoded: {},
    },
  ];
}

export type StaticFiles = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<boolean>;

/** The built files, read once: true when the path is one of them and was answered. */
export function createStaticFiles(folder: string): StaticFiles {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) =>
        readStaticFile(folder, join(entry.parentPath, entry.name)),
      ),
  );
  return async (request, response, path) => {
    const file = files.get(path);
    if (!file) return false;
    response.setHeader("Content-Type", file.type);
    response.setHeader("Cache-Control", file.cache);
    response.setHeader("ETag", file.etag);
    response.setHeader("Vary", "Accept-Encoding");
    if (request.headers["if-none-match"] === file.etag) {
      response.writeHead(304).end();
      return true;
    }
    const accepted = file.type.startsWith("image/png")
      ? null
      : acceptedEncoding(request.headers["accept-encoding"]);
    if (accepted) response.setHeader("Content-Encoding", accepted);
    const sent = accepted
      ? (file.encoded[accepted] ??= await compress(file.body, accepted, true))
      : file.body;
    response.setHeader("Content-Length", sent.length);
    response.end(request.method === "HEAD" ? undefined : sent);
    return true;
  };
}
