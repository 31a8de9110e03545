import { env } from "#app/env.server.ts";

/**
 * The policy of every page. `styleHash` admits the one inlined stylesheet of a
 * resident's page ('sha256-…').
 */
export function contentPolicy(styleHash: string | null): string {
  const rules = [
    "default-src 'self'",
    `style-src 'self'${styleHash ? ` '${styleHash}'` : ""}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ];
  if (env.isSecure) rules.push("upgrade-insecure-requests");
  return rules.join("; ");
}
