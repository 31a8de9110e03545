import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { root } from "#server/install.mjs";
import type { MapData } from "#app/ui/live-map/map-data.ts";
import { launchBrowser } from "#tests/setup/browser.ts";
import { crowdedMap } from "./crowded-map.ts";
import { type Moved, travel } from "./map-travel.ts";
import type { Options } from "./options.ts";
import { startOurs } from "./our-server.ts";
import { atMost, beside, type Row } from "./report.ts";
import { median, pairOf, takeTurns } from "./rounds.ts";
import { visit } from "./visit.ts";

const FEW = 110;
const MANY = 1300;
const FIRST_VIEW_KB = 60;
const PLACES_KB = 60;
const SLOWER = 1.5;
/** Thirty frames a second, and no worse. */
const FRAME_MS = 34;
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
  const page = await context.newPage();
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

function frameRows(many: Moved[], few: Moved[]): Row[] {
  const of = (moved: Moved[], figure: keyof Moved) =>
    moved.map((one) => one[figure]);
  const what = `moving the map, ${MANY} checkpoints`;
  const pair = (figure: keyof Moved) =>
    pairOf(of(many, figure), of(few, figure));
  const aim = { sign: "≤", ratio: SLOWER } as const;
  const { ours, bare } = pair("p95");
  const long = median(of(many, "long"));
  return [
    beside(`${what} beside ${FEW}: median frame`, pair("median"), "ms", aim),
    beside(`${what} beside ${FEW}: script a frame`, pair("script"), "ms", aim),
    atMost(`${what}: 95th of 100 frames`, ours, "ms", FRAME_MS),
    atMost(`the same with ${FEW}`, bare, "ms", null),
    atMost(`${what}: tasks over 50 ms in 100 frames`, long, "", null),
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
  const moved = (count: number) => () => moveAbout(browser, origin, count);
  const taken = await takeTurns(rounds, moved(MANY), moved(FEW));
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
    ...frameRows(taken.ours, taken.bare),
  ];
}
