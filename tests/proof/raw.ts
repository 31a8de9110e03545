import { connect } from "node:net";

export type RawAnswer = {
  /** Null when the connection was closed without an answer. */
  status: number | null;
  text: string;
};

const PATIENCE_MS = 10_000;
/** Longer than an answer takes; a request that has no end yet is given one then. */
const QUIET_MS = 200;

const isStream = (text: string) =>
  /^content-type: text\/event-stream\b[^]*\r\n\r\n./im.test(text);

/**
 * Sends bytes as they are to a port of this machine and hears to the end, or to
 * the first word of a stream of events, which has none. Hanging up at once would
 * cut off an answer that takes a while; with `stays` it never does.
 */
export function sendRaw(
  port: number,
  bytes: Buffer,
  stays = false,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1" });
    const end = () => {
      clearTimeout(limit);
      clearTimeout(quiet);
      socket.destroy();
      const text = Buffer.concat(parts).toString("utf8");
      const status = /^HTTP\/1\.1 (?!100)(\d{3})/m.exec(text)?.[1];
      resolve({ status: status === undefined ? null : Number(status), text });
    };
    const limit = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no end within ${PATIENCE_MS} ms`));
    }, PATIENCE_MS);
    socket.on("data", (part: Buffer) => {
      parts.push(part);
      if (isStream(part.toString("latin1"))) end();
    });
    socket.on("error", end);
    socket.on("close", end);
    socket.write(bytes);
    const quiet = setTimeout(() => stays || socket.end(), QUIET_MS);
  });
}
