import type { ServerResponse } from "node:http";
import { env } from "#app/env.server.ts";
import { contentPolicy } from "#app/http/content-policy.server.ts";

const fixed: [string, string][] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(self), geolocation=(self), microphone=()"],
];
if (env.isSecure) fixed.push(["Strict-Transport-Security", "max-age=31536000"]);

export function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of fixed) response.setHeader(name, value);
  response.setHeader("Content-Security-Policy", contentPolicy(null));
}
