import { openLine, type Reply } from "./line.ts";
import { phoneRequest, formHeaders } from "./press-mix.ts";

/** Name and value of every cookie an answer sets. */
export function cookiesOf({ head }: Reply): string {
  return [...head.matchAll(/\r\nset-cookie: ([^;\r]+)/gi)]
    .map(([, pair]) => pair)
    .join("; ");
}

/** One request on a connection of its own. */
export async function visit(
  port: number,
  start: string,
  headers: string[] = [],
): Promise<Reply> {
  const line = await openLine(port);
  const reply = await line.ask(phoneRequest(start, port, headers));
  line.close();
  return reply;
}

/** A form as our own page posts it. */
export async function postForm(
  port: number,
  path: string,
  cookie: string,
  body = "",
): Promise<Reply> {
  const line = await openLine(port);
  const head = phoneRequest(
    `POST ${path}`,
    port,
    formHeaders(port, cookie, body.length),
  );
  const reply = await line.ask(head + body);
  line.close();
  return reply;
}
