import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { node, root } from "#server/install.mjs";
import { makeFolder } from "#tests/setup/environment.ts";
import { startOurs } from "./our-server.ts";
import { atMost, beside, type Row } from "./report.ts";
import { visit } from "./visit.ts";

const FEW = 110;
const MANY = 1300;
const FIRST_VIEW_KB = 60;

type Drawn = { ms: number; bytes: number };

/** Both drawings one after the other in one process, as the server renders them. */
async function drawBoth(): Promise<[few: Drawn, many: Drawn]> {
  const folder = makeFolder("map");
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { ssr: "tests/bench/map.worker.ts", outDir: join(folder, "out") },
  });
  const file = join(folder, "out/map.worker.js");
  const said = execFileSync(node, [file, String(FEW), String(MANY)], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  return JSON.parse(said) as [Drawn, Drawn];
}

async function pageBytes(): Promise<number> {
  const server = await startOurs();
  const { bytes } = await visit(server.port, "GET /map", [
    "Accept-Encoding: gzip",
  ]);
  await server.stop();
  return bytes;
}

/** The drawn map of 1,300 checkpoints beside that of the sample's 110. */
export async function measureMap(): Promise<Row[]> {
  const [few, many] = await drawBoth();
  const page = await pageBytes();
  const perDot = {
    ours: (many.ms * 1000) / MANY,
    bare: (few.ms * 1000) / FEW,
  };
  return [
    beside(
      `processor: the drawn map a checkpoint, ${MANY} beside ${FEW}`,
      { ...perDot, ratio: perDot.ours / perDot.bare },
      "µs",
      { sign: "≤", ratio: 1.5 },
    ),
    atMost(`/map, ${FEW} checkpoints, gzip`, page / 1000, "kB", FIRST_VIEW_KB),
    atMost(
      `/map, the same with the drawing of ${MANY}, gzip`,
      (page - few.bytes + many.bytes) / 1000,
      "kB",
      FIRST_VIEW_KB,
    ),
  ];
}
