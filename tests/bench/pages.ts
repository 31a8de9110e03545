import { rmSync } from "node:fs";
import { join } from "node:path";
import { sampleCodes } from "#tests/setup/codes.ts";
import { makeFolder } from "#tests/setup/environment.ts";
import { buildBareRemix } from "./bare-remix.ts";
import { startChild } from "./child.ts";
import { findFreePort } from "./free-port.ts";
import { closedLoop } from "./load.ts";
import type { Options } from "./options.ts";
import { type OurServer, startOurs } from "./our-server.ts";
import { preparedKey, phoneRequest } from "./press-mix.ts";
import { prepareCards } from "./prepare-cards.ts";
import { atMost, beside, type Row } from "./report.ts";
import { pairOf, takeTurns } from "./rounds.ts";
import { postForm, visit } from "./visit.ts";

const CONNECTIONS = 20;
const encodings = ["gzip", "identity"];
/** Of the prepared cards the fourth has four stamps; one press makes it five. */
const FOUR_STAMPS = 3;

type Page = { name: string; path: string; cookie: string; least: number };

async function perSecond(
  port: number,
  path: string,
  headers: string[],
  seconds: number,
) {
  const request = phoneRequest(`GET ${path}`, port, headers);
  const load = {
    port,
    connections: CONNECTIONS,
    next: () => request,
    isGood: ({ status }: { status: number }) => status === 200,
  };
  const { perSecond, failed } = await closedLoop(load, { seconds });
  if (failed > 0) throw new Error(`${path}: ${failed} failed`);
  return perSecond;
}

async function comparePage(
  ours: OurServer,
  page: Page,
  build: string,
  options: Options,
) {
  const headersFor = (encoding: string) => [
    `Accept-Encoding: ${encoding}`,
    `Cookie: ${page.cookie}`,
  ];
  const whole = await visit(
    ours.port,
    `GET ${page.path}`,
    headersFor("identity"),
  );
  const zipped = await visit(ours.port, `GET ${page.path}`, headersFor("gzip"));
  const port = await findFreePort();
  const size = Buffer.byteLength(whole.body, "latin1");
  const bare = await startChild(
    ["tests/bench/bare-page.worker.ts", build, String(size)],
    { PORT: String(port) },
    /^ready/m,
  );
  const bareSize = (await visit(port, "GET /")).body.length;
  const rows: Row[] = [];
  for (const encoding of encodings) {
    const { seconds, rounds } = options;
    const headers = headersFor(encoding);
    await perSecond(ours.port, page.path, headers, 1);
    await perSecond(port, "/", headers, 1);
    const taken = await takeTurns(
      rounds,
      () => perSecond(ours.port, page.path, headers, seconds),
      () => perSecond(port, "/", headers, seconds),
    );
    rows.push(
      beside(
        `${page.name}, ${encoding}, beside a bare Remix page of ${bareSize} bytes`,
        pairOf(taken.ours, taken.bare),
        "/s",
        { sign: "≥", ratio: page.least },
      ),
    );
  }
  await bare.stop();
  return [
    ...rows,
    atMost(`${page.name}: HTML`, size, "bytes", null),
    atMost(
      `${page.name}: on the wire, gzip, with headers`,
      zipped.bytes,
      "bytes",
      null,
    ),
  ];
}

/** The scan's landing page and a card with five stamps, beside Remix rendering as many bytes of rows. */
export async function measurePages(options: Options): Promise<Row[]> {
  const folder = makeFolder("bench");
  const build = buildBareRemix(join(folder, "bare-remix"));
  await prepareCards(folder, FOUR_STAMPS + 1);
  const ours = await startOurs({ dataDir: folder, profile: options.profile });
  const cookie = `card=${preparedKey(FOUR_STAMPS)}`;
  const scan = `/s/${sampleCodes[0]}`;
  await postForm(ours.port, scan, cookie);
  const pages = [
    { name: "GET /s/CODE", path: scan, cookie, least: 3 },
    { name: "GET /card with 5 stamps", path: "/card", cookie, least: 1.5 },
  ];
  const rows: Row[] = [];
  for (const page of pages)
    rows.push(...(await comparePage(ours, page, build, options)));
  await ours.stop();
  rmSync(folder, { recursive: true, force: true });
  return rows;
}
