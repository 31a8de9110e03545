import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { root } from "#server/install.mjs";
import type { MapData } from "#app/ui/live-map/map-data.ts";
import { launchBrowser } from "#tests/setup/browser.ts";
import { crowdedMap } from "./crowded-map.ts";
import { type Moved, travel } from "./map-travel.ts";
import type { Options } from "./options.ts";
import { startOurs } from "./our-server.ts";
import { atMost, beside, type Row } from "./report.ts";
import { medianOf } from "./rounds.ts";
import { visit } from "./visit.ts";

const FEW = 110;
const MANY = 1300;
const FIRST_VIEW_KB = 60;
const PLACES_KB = 60;
const SLOWER = 1.5;
const PATIENCE_MS = 60_000;

const chunks = {
  "the page's own script": /^live-map-.*\.js$/,
  "components and places": /^app-.*\.js$/,
  MapLibre: /^maplibre-[^g].*\.js$/,
  "MapLibre's worker": /^maplibre-gl-worker-.*\.js$/,
  mapbox: /^mapbox-[^g].*\.js$/,
};

function zippedKb(content: string | Buffer): number {
  return gzipSync(content).length / 1000;
}

function chunkRows(): Row[] {
  const folder = join(root, "build/client/assets");
  const files = readdirSync(folder);
  return Object.entries(chunks).flatMap(([what, name]) =>
    files
      .filter((file) => name.test(file))
      .map((file) => {
        const size = zippedKb(readFileSync(join(folder, file)));
        return atMost(`/map/live on demand: ${what}, gzip`, size, "kB", null);
      }),
  );
}

/** Opens the map on our drawing with so many checkpoints and moves it about. */
async function moveAbout(browser: Browser, origin: string, count: number) {
  const context = await browser.newContext({
    baseURL: origin,
    locale: "ja-JP",
    viewport: { width: 360, height: 740 },
  });
  const page: Page = await context.newPage();
  await page.route("**/map/data.json", async (route) => {
    const answer = await route.fetch();
    const data = crowdedMap((await answer.json()) as MapData, count);
    await route.fulfill({ response: answer, json: data });
  });
  await page.goto("/map/live?base=drawn");
  await page.waitForSelector("[data-live-stage][data-ready]", {
    timeout: PATIENCE_MS,
  });
  const moved = await travel(page);
  await context.close();
  return moved;
}

function pairOf(few: Moved[], many: Moved[], figure: keyof Moved) {
  const ours = medianOf(many.map((one) => one[figure]));
  const bare = medianOf(few.map((one) => one[figure]));
  return { ours, bare, ratio: ours / bare };
}

function frameRows(few: Moved[], many: Moved[]): Row[] {
  const what = `moving the map, ${MANY} checkpoints beside ${FEW}`;
  const aim = { sign: "≤", ratio: SLOWER } as const;
  return [
    beside(`${what}: median frame`, pairOf(few, many, "median"), "ms", aim),
    beside(`${what}: 95th of 100 frames`, pairOf(few, many, "p95"), "ms", aim),
    beside(
      `${what}: script of the page a frame`,
      pairOf(few, many, "script"),
      "ms",
      null,
    ),
    beside(
      `${what}: tasks over 50 ms of 100 frames`,
      pairOf(few, many, "long"),
      "",
      null,
    ),
  ];
}

/** The interactive map: what it weighs, and its frames while it is dragged and zoomed, drawn by the processor. */
export async function measureLiveMap({ rounds }: Options): Promise<Row[]> {
  const server = await startOurs();
  const zipped = ["Accept-Encoding: gzip"];
  const { bytes } = await visit(server.port, "GET /map/live", zipped);
  const places = await visit(server.port, "GET /map/data.json");
  const sample = Buffer.from(places.body, "latin1").toString();
  const crowded = crowdedMap(JSON.parse(sample) as MapData, MANY);
  const browser = await launchBrowser();
  const origin = `http://localhost:${server.port}`;
  const few: Moved[] = [];
  const many: Moved[] = [];
  for (let round = 0; round < rounds; round++) {
    few.push(await moveAbout(browser, origin, FEW));
    many.push(await moveAbout(browser, origin, MANY));
  }
  await browser.close();
  await server.stop();
  return [
    atMost("/map/live, first view, gzip", bytes / 1000, "kB", FIRST_VIEW_KB),
    atMost(
      `/map/data.json of ${MANY} checkpoints, gzip`,
      zippedKb(JSON.stringify(crowded)),
      "kB",
      PLACES_KB,
    ),
    ...chunkRows(),
    ...frameRows(few, many),
  ];
}
