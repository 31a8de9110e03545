import { env } from "#app/env.server.ts";

/**
 * The policy of every page. `styleHash` admits the one inlined stylesheet of a
 * resident's page ('sha256-…'); `readsQr` the worker of a page that reads QRs
 * by the camera, which its library makes from a blob.
 */
export function contentPolicy(
  styleHash: string | null,
  readsQr = false,
): string {
  const rules = [
    "default-src 'self'",
    `style-src 'self'${styleHash ? ` '${styleHash}'` : ""}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ];
  if (readsQr) rules.push("worker-src 'self' blob:");
  if (env.isSecure) rules.push("upgrade-insecure-requests");
  return rules.join("; ");
}
