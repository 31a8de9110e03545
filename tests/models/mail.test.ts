import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { expect, test } from "vitest";
import { createMailer } from "#app/models/mail.server.ts";

const mail = { from: "a@example.jp", to: "b@example.jp", text: "" };

/** Says so many lines and then nothing more. */
async function mailToHost(lines: string[]) {
  const sockets = new Set<Socket>();
  const host = createServer((socket) => {
    sockets.add(socket);
    const left = [...lines];
    const say = () => left.length > 0 && socket.write(`${left.shift()}\r\n`);
    socket.on("data", say).on("error", () => null);
    say();
  }).listen(0, "127.0.0.1");
  await once(host, "listening");
  const { port } = host.address() as AddressInfo;
  try {
    await createMailer(`smtp://127.0.0.1:${port}`, 60).sendMail(mail);
  } finally {
    for (const socket of sockets) socket.destroy();
    host.close();
  }
}

test.each([
  ["never greets", []],
  ["falls silent", ["220 here", "250 here"]],
])(
  "a mail host that %s is given up",
  async (_, lines) => {
    await expect(mailToHost(lines)).rejects.toThrow(/time|never received/i);
  },
  5000,
);
