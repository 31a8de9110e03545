import type { IncomingMessage } from "node:http";
import { originOf, type Ward } from "#app/models/ward.server.ts";

/**
 * A form sent from our own pages: Sec-Fetch-Site says same-origin or none, or
 * else Origin is exactly this ward's (or this host's, while on loopback).
 * Anything else is refused.
 */
export function isOwnForm(request: IncomingMessage, ward: Ward): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin } = request.headers;
  if (origin === undefined) return false;
  const own = originOf(ward);
  return (
    origin === own ||
    origin === `${new URL(own).protocol}//${request.headers.host}`
  );
}
