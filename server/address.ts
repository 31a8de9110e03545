import type { IncomingMessage } from "node:http";
import { env } from "#app/env.server.ts";

export type Url = { path: string; search: string };

const PRINTED = /^\/([SCLA])\//i;

/**
 * The path and search of a request, or null when it is not a decodable path of
 * ours or asks for Remix's `_data`. Printed addresses are upper case: /S/… is read as /s/….
 */
export function readUrl(raw: string | undefined): Url | null {
  if (!raw?.startsWith("/") || raw.startsWith("//") || /%00|%5c|\\/i.test(raw))
    return null;
  const [path = "/", ...rest] = raw.split("?");
  try {
    decodeURIComponent(path);
    decodeURIComponent(rest.join("?").replaceAll("+", " "));
  } catch {
    return null;
  }
  const search = rest.length > 0 ? `?${rest.join("?")}` : "";
  // Remix's protocol before single fetch: it would press a button past its page.
  if (new URLSearchParams(search).has("_data")) return null;
  return {
    path: path.replace(PRINTED, (head) => head.toLowerCase()),
    search,
  };
}

/** A path as a log may keep it: without its query, and without a letter’s code or a mail’s token, which open pages. */
export function loggedPath(raw: string | undefined): string | undefined {
  return raw?.split(/[?#]/)[0]?.replace(/^(\/(?:[la]|notes)\/).+/i, "$1…");
}

const HOST = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/;

function firstOf(header: string | string[] | undefined): string | undefined {
  return (
    String(header ?? "")
      .split(",")[0]
      ?.trim() || undefined
  );
}

export function readHost(request: IncomingMessage): string | null {
  const forwarded = env.TRUST_PROXY
    ? firstOf(request.headers["x-forwarded-host"])
    : undefined;
  const host = (forwarded ?? request.headers.host ?? "").toLowerCase();
  return HOST.test(host) && URL.canParse(`http://${host}`) ? host : null;
}

/** The caller's address; behind a trusted proxy the last one it added. */
export function readAddress(request: IncomingMessage): string {
  const forwarded = env.TRUST_PROXY
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : undefined;
  return forwarded || request.socket.remoteAddress || "";
}
