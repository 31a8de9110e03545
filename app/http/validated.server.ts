import { createHash } from "node:crypto";

const MOST_KEPT = 2000;
const SECOND = 1000;
/** Longer than any process shows a state that another has changed. */
const SETTLED_MS = 10_000;

type Seen = { tag: string; since: number };

const seen = new Map<string, Seen>();

/** A name for what an answer is made of: equal inputs, equal tags. */
export function tagOf(input: unknown): string {
  return createHash("sha256").update(JSON.stringify(input)).digest("base64url");
}

/** When this process first saw an address in its present state, in whole seconds. */
function sinceOf(address: string, tag: string, now: Date): Date {
  const key = tagOf(address);
  const known = seen.get(key);
  if (known?.tag === tag) return new Date(known.since);
  if (seen.size >= MOST_KEPT) seen.clear();
  const second = Math.floor(now.getTime() / SECOND) * SECOND;
  seen.set(key, { tag, since: second });
  return new Date(second);
}

/** Whether an `If-None-Match` names a tag, strong or weak, or any. */
export function isNamed(names: string, tag: string): boolean {
  return names
    .split(",")
    .map((name) => name.trim().replace(/^W\//, ""))
    .some((name) => name === "*" || name === `"${tag}"`);
}

/** RFC 9110, 13.2.2: the date counts only where no tag is sent. */
function isKnown({ headers }: Request, tag: string, since: Date): boolean {
  const names = headers.get("If-None-Match");
  if (names !== null) return isNamed(names, tag);
  const date = Date.parse(headers.get("If-Modified-Since") ?? "");
  return date >= since.getTime();
}

export type Valid = {
  /** What the answer is made of, and nothing that changes without it. */
  tag: string;
  type: string;
  /** False where the server may compress: one tag then names two encodings, and is weak. */
  isExact?: boolean;
  /** Seconds a reader need not ask again; 0 when not given. */
  freshFor?: number;
};

/**
 * An answer that readers keep and ask about again, by ETag or Last-Modified: every
 * time, so that a change shows at once, or after `freshFor`. 304 without making the body for
 * who has it already. A state has no date before it is 10 seconds old: whoever saw
 * it under its date saw it before the next one came, in whichever process, and
 * misses no change.
 */
export async function answerValidated(
  request: Request,
  { tag, type, isExact = false, freshFor = 0 }: Valid,
  make: () => BodyInit | Promise<BodyInit>,
  now = new Date(),
): Promise<Response> {
  const since = sinceOf(request.url, tag, now);
  const isSettled = now.getTime() - since.getTime() >= SETTLED_MS;
  const headers = {
    ETag: `${isExact ? "" : "W/"}"${tag}"`,
    ...(isSettled && { "Last-Modified": since.toUTCString() }),
    "Cache-Control":
      freshFor > 0 ? `public, max-age=${freshFor}` : "public, no-cache",
  };
  if (isKnown(request, tag, since))
    return new Response(null, { status: 304, headers });
  return new Response(await make(), {
    headers: { ...headers, "Content-Type": type },
  });
}
