import { createHash, randomBytes } from "node:crypto";
import { sampleCodes } from "#tests/setup/codes.ts";

const NEW_CARD_EVERY = 5;
/** Coprime to the number of codes: steps through all of them. */
const CODE_STEP = 7;

const phone = [
  "User-Agent: Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
  "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "Accept-Language: ja",
].join("\r\n");

/** A request as a phone sends it, over plain http and by hand. */
export function phoneRequest(
  start: string,
  port: number,
  headers: string[],
): string {
  const lines = [
    `${start} HTTP/1.1`,
    `Host: localhost:${port}`,
    phone,
    ...headers,
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** The key of a prepared card. */
export function preparedKey(index: number): string {
  return createHash("sha256")
    .update(`bench ${index}`)
    .digest("base64url")
    .slice(0, 22);
}

/** The headers of a form of our own page. */
export function formHeaders(
  port: number,
  cookie: string,
  length: number,
): string[] {
  return [
    "Accept-Encoding: gzip, deflate, br",
    `Origin: http://localhost:${port}`,
    "Sec-Fetch-Site: same-origin",
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${length}`,
    `Cookie: ${cookie}`,
  ];
}

/**
 * Presses as on a busy day: every fifth makes a new card, the others are the
 * second to fifth of a card, each card once, over all the codes in turn.
 */
export function pressMix(port: number, prepared: number): () => string {
  let sent = 0;
  let used = 0;
  return () => {
    const isNew = sent % NEW_CARD_EVERY === 0;
    if (!isNew && used === prepared)
      throw new Error("more presses than prepared cards");
    const key = isNew
      ? randomBytes(16).toString("base64url")
      : preparedKey(used++);
    const code = sampleCodes[(sent++ * CODE_STEP) % sampleCodes.length]!;
    return phoneRequest(
      `POST /s/${code}`,
      port,
      formHeaders(port, `card=${key}`, 0),
    );
  };
}
