import { connect, type Socket } from "node:net";
import { firstIdAt } from "#app/domain/live-cursor.ts";
import { phoneRequest } from "./press-mix.ts";

const EVENT = /event: stamp\ndata: \{"id":"([0-9a-f-]{36})"/g;
const LONGEST_EVENT = 4096;

/** When a stamp was received, by the time in its id, in milliseconds. */
function receivedAt(id: string): number {
  return parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** A shop's screen on the live list; a delay is from a stamp's receipt to its event here. */
export function openScreen(
  port: number,
  cookie: string,
  heard: (id: string, delayMs: number) => void,
): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let text = "";
  // As a page that has just been rendered: with all there was until now.
  const after = `${firstIdAt(Date.now())}-7000-8000-000000000000`;
  const start = `GET /merchant/stamps/live?after=${after}`;
  socket.write(phoneRequest(start, port, [`Cookie: ${cookie}`]));
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.on("data", (part) => {
      text += part.toString("latin1");
      if (text.includes("retry: ")) resolve(socket);
      let end = 0;
      for (const match of text.matchAll(EVENT)) {
        const id = match[1]!;
        heard(id, Date.now() - receivedAt(id));
        end = match.index + match[0].length;
      }
      text = text.slice(Math.max(end, text.length - LONGEST_EVENT));
    });
  });
}
