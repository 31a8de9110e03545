import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "#app/env.server.ts";
import { listMapFaults } from "#app/http/map-fault.server.ts";
import { isDatabaseReady } from "#app/models/health.server.ts";
import { registry } from "./metrics.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

function mayReadMetrics(request: IncomingMessage): boolean {
  const given = Buffer.from(request.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${env.METRICS_TOKEN}`);
  if (env.METRICS_TOKEN && given.length === wanted.length)
    return timingSafeEqual(given, wanted);
  const isProxied = request.headers["x-forwarded-for"] !== undefined;
  return !isProxied && LOOPBACK.has(request.socket.remoteAddress ?? "");
}

const faultWords = {
  token: "MAPBOX_ACCESS_TOKEN was refused",
  style: "the base of the interactive map could not be loaded",
};

/** What works, but not as the operator meant it: a line each. */
function warnings(): string {
  const lines = listMapFaults(new Date()).map(
    ({ fault, at }) =>
      `warning map: ${faultWords[fault]}, last ${at.toISOString()}\n`,
  );
  return lines.join("");
}

/** `/healthz`, `/readyz`, `/metrics`: for the operator, on any host. */
export async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<boolean> {
  const text = (status: number, body: string, type = "text/plain") => {
    response.writeHead(status, {
      "Content-Type": type,
      "Cache-Control": "no-store",
    });
    response.end(body);
    return true;
  };
  if (path === "/healthz") return text(200, "ok\n");
  if (path === "/readyz")
    return (await isDatabaseReady())
      ? text(200, `ready\n${warnings()}`)
      : text(503, "database\n");
  if (path !== "/metrics") return false;
  return mayReadMetrics(request)
    ? text(200, await registry.metrics(), registry.contentType)
    : text(403, "forbidden\n");
}
