import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { findWardByHost, originOf } from "#app/models/ward.server.ts";
import { loggedPath, readAddress, readHost, readUrl } from "./address.ts";
import { readBody } from "./body.ts";
import { setSecurityHeaders } from "./headers.ts";
import { answerHealth } from "./health.ts";
import { root } from "./install.mjs";
import { log } from "./log.ts";
import { requests } from "./metrics.ts";
import { loadPages } from "./pages.ts";
import { refuse } from "./refuse.ts";
import { isOwnForm } from "./same-origin.ts";
import { createStaticFiles } from "./static-files.ts";
import { admitBody } from "./upload.ts";

const METHODS = new Set(["GET", "HEAD", "POST"]);

export type Dispatch = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** One request's way: address → host → method → static file → body → form's origin → page. */
export async function createDispatch(): Promise<Dispatch> {
  const pages = await loadPages();
  const staticFiles = createStaticFiles(join(root, "build/client"));

  async function answer(request: IncomingMessage, response: ServerResponse) {
    setSecurityHeaders(response);
    const url = readUrl(request.url);
    if (!url) return refuse(request, response, "bad-address");
    if (await answerHealth(request, response, url.path)) return;
    const host = readHost(request);
    const ward = host ? await findWardByHost(host) : null;
    if (!ward || !host) return refuse(request, response, "bad-host");
    if (!METHODS.has(request.method ?? ""))
      return refuse(request, response, "not-allowed");
    const isPost = request.method === "POST";
    if (!isPost && (await staticFiles(request, response, url.path))) return;
    const admitted = isPost
      ? await admitBody(request, response, url.path, ward)
      : null;
    if (admitted && !admitted.ok)
      return refuse(request, response, admitted.refusal);
    const body =
      admitted && (await readBody(request, admitted.most, admitted.sieve));
    if (request.destroyed && !request.complete) return;
    if (admitted && !body) return refuse(request, response, admitted.tooLong);
    if (isPost && !isOwnForm(request, ward))
      return refuse(request, response, "foreign-form");
    const context = {
      ward,
      origin: originOf(ward),
      address: readAddress(request),
    };
    await pages(request, response, { ...url, host, body, context });
  }

  return (request, response) => {
    response.once("close", () =>
      requests.inc({ method: request.method, status: response.statusCode }),
    );
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error, path: loggedPath(request.url) }, "failed");
      if (response.headersSent) response.destroy();
      else void refuse(request, response, "failed");
    });
  };
}
