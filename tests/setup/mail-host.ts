import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type TakenMail = { to: string[]; source: string };

/** A mail host on this machine that keeps what it is given; `mail` is emitted for each. */
export async function startMailHost() {
  const mails: TakenMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      void text(stream).then((source) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, source });
        done();
        server.emit("mail");
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { server, mails, url: `smtp://127.0.0.1:${port}` };
}

/** A mail's own words: base64 or quoted-printable undone. */
export function wordsOf(source: string): string {
  const [head = "", ...rest] = source.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString();
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  return Buffer.from(bytes, "latin1").toString();
}
