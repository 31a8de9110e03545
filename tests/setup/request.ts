import type { ActionFunctionArgs } from "@remix-run/node";
import type { AppContext } from "#app/http/app-context.ts";
import { listWards, originOf } from "#app/models/ward.server.ts";

type Fields = Record<string, string>;
type Sent = { cookie?: string; headers?: Fields };
type Door = (args: ActionFunctionArgs) => unknown;

/** What a route answered or threw, whichever way it was said. */
export type Answer = {
  status: number;
  headers: Headers;
  /** A loader's plain object, or a Response's text. */
  body: unknown;
  /** `name=value` of every cookie it sets, as a browser would send them back. */
  cookies: string[];
};

const ORIGIN = "http://localhost:3000";

function headersOf({ cookie, headers = {} }: Sent): Fields {
  return cookie === undefined ? headers : { ...headers, Cookie: cookie };
}

export function getRequest(path: string, sent: Sent = {}): Request {
  return new Request(ORIGIN + path, { headers: headersOf(sent) });
}

/** A form sent from our own page. */
export function postRequest(
  path: string,
  fields: Fields = {},
  sent: Sent = {},
): Request {
  return new Request(ORIGIN + path, {
    method: "POST",
    headers: { Origin: ORIGIN, ...headersOf(sent) },
    body: new URLSearchParams(fields),
  });
}

export async function testContext(): Promise<AppContext> {
  const ward = (await listWards()).find(({ isSample }) => isSample);
  if (!ward) throw new Error("the base has no ward");
  return { ward, origin: originOf(ward), address: "203.0.113.7" };
}

type WithInit = { type: string; data: unknown; init: ResponseInit | null };

function isWithInit(value: unknown): value is WithInit {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as Partial<WithInit>).type === "DataWithResponseInit"
  );
}

async function answerOf(value: unknown): Promise<Answer> {
  if (value instanceof Response)
    return withCookies(value.status, value.headers, await value.text());
  if (isWithInit(value))
    return withCookies(
      value.init?.status ?? 200,
      new Headers(value.init?.headers),
      value.data,
    );
  return withCookies(200, new Headers(), value);
}

function withCookies(status: number, headers: Headers, body: unknown): Answer {
  const cookies = headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "");
  return { status, headers, body, cookies };
}

/** Calls a route's exported loader or action as Remix would; a thrown Response is its answer. */
export async function call(
  door: Door,
  request: Request,
  params: Fields = {},
  context?: AppContext,
): Promise<Answer> {
  const args = { request, params, context: context ?? (await testContext()) };
  try {
    return await answerOf(await door(args));
  } catch (thrown) {
    if (thrown instanceof Response || isWithInit(thrown))
      return answerOf(thrown);
    throw thrown;
  }
}
