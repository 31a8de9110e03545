import { createServer, type ServerResponse } from "node:http";

const answer = {
  Location: "/card",
  "Set-Cookie": [
    "card=AAAAAAAAAAAAAAAAAAAAAA; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax",
    "flash=new.00000000-0000-7000-8000-000000000000; Max-Age=60; Path=/; HttpOnly; SameSite=Lax",
  ],
  "Cache-Control": "no-store",
};

/** The least a check-in could be: read a POST, keep one row, answer 303 as ours. */
export function serveBare(
  keep: (cookie: string, path: string) => Promise<unknown>,
): void {
  const reply = (response: ServerResponse) =>
    response.writeHead(303, answer).end();
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      void keep(request.headers.cookie ?? "", request.url ?? "").then(() =>
        reply(response),
      );
    });
  });
  server.listen(Number(process.env.PORT), "127.0.0.1", () =>
    console.log("ready"),
  );
}
