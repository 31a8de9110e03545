import { connect } from "node:net";

export type Reply = {
  status: number;
  head: string;
  body: string;
  bytes: number;
};
export type Line = {
  /** Sends one whole request and waits for its whole answer. */
  ask: (request: string) => Promise<Reply>;
  close: () => void;
};

const END = "\r\n\r\n";
const LAST_CHUNK = "0\r\n\r\n";

function readReply(text: string): Reply | null {
  const end = text.indexOf(END);
  if (end < 0) return null;
  const head = text.slice(0, end);
  const status = Number(head.slice(9, 12));
  const bodyAt = end + END.length;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const isWhole =
    length === undefined
      ? text.endsWith(LAST_CHUNK)
      : text.length - bodyAt >= Number(length);
  return isWhole
    ? { status, head, body: text.slice(bodyAt), bytes: text.length }
    : null;
}

/** One keep-alive connection, written and read by hand: a client that is no bottleneck. */
export function openLine(port: number): Promise<Line> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let waiting: PromiseWithResolvers<Reply> | null = null;
  let text = "";
  socket.on("data", (part) => {
    text += part.toString("latin1");
    const reply = readReply(text);
    if (!reply) return;
    text = "";
    const answered = waiting;
    waiting = null;
    answered?.resolve(reply);
  });
  const line: Line = {
    ask(request) {
      waiting = Promise.withResolvers<Reply>();
      socket.write(request);
      return waiting.promise;
    },
    close: () => socket.destroy(),
  };
  return new Promise((resolve, reject) => {
    socket.once("connect", () => resolve(line));
    socket.on("error", reject);
    socket.on("error", (error) => waiting?.reject(error));
    socket.on("close", () => waiting?.reject(new Error("connection closed")));
  });
}
