import { env } from "#app/env.server.ts";

type Needs = {
  /** The worker of a page that reads QRs by the camera, which its library makes from a blob. */
  readsQr?: boolean;
  /** The origins an interactive map takes its base from; not given where there is no such map. */
  mapOrigins?: string[];
};

/**
 * The policy of every page. `styleHash` admits the one inlined stylesheet of a
 * resident's page ('sha256-…'), `needs` what only a few pages do. A map's
 * origins are asked for data and pictures and never for a script.
 */
export function contentPolicy(
  styleHash: string | null,
  { readsQr = false, mapOrigins }: Needs = {},
): string {
  const origins = (mapOrigins ?? []).map((origin) => ` ${origin}`).join("");
  const rules = [
    "default-src 'self'",
    `style-src 'self'${styleHash ? ` '${styleHash}'` : ""}`,
    `img-src 'self' data:${mapOrigins ? ` blob:${origins}` : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ];
  if (readsQr) rules.push("worker-src 'self' blob:");
  if (mapOrigins) rules.push(`connect-src 'self'${origins}`);
  if (env.isSecure) rules.push("upgrade-insecure-requests");
  return rules.join("; ");
}
