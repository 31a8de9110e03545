import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import {
  type AppLoadContext,
  createRequestHandler,
  type ServerBuild,
} from "@remix-run/node";
import { sendResponse } from "#server/remix-handler.ts";

/** Serves the bare page with `bytes` of HTML, compressed as ours is. */
const [file, bytes] = process.argv.slice(2);
const build = (await import(pathToFileURL(file!).href)) as ServerBuild;
const handle = createRequestHandler(build, "production");

function withRows(rows: number) {
  return { rows } as unknown as AppLoadContext;
}

async function sizeOf(rows: number): Promise<number> {
  const web = await handle(new Request("http://localhost/"), withRows(rows));
  return (await web.arrayBuffer()).byteLength;
}

const SOME = 100;
const empty = await sizeOf(0);
const perRow = ((await sizeOf(SOME)) - empty) / SOME;
const rows = Math.max(0, Math.round((Number(bytes) - empty) / perRow));

const server = createServer((request, response) => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    headers.set(name, String(value));
  const asked = new Request("http://localhost/", { headers });
  void handle(asked, withRows(rows)).then((web) =>
    sendResponse(request, response, web),
  );
});
server.listen(Number(process.env.PORT), "127.0.0.1", () =>
  console.log("ready"),
);
