import { pressOnPostgres, pressOnSqlite } from "./check-in.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { describeMachine } from "./machine.ts";
import { measureLive } from "./live.ts";
import { measureMap } from "./map.ts";
import { measureLiveMap } from "./map-live.ts";
import { measureMemory } from "./memory.ts";
import { measureOpenLoop } from "./open-loop.ts";
import { type Options, readOptions } from "./options.ts";
import { measurePages } from "./pages.ts";
import { measurePhotos } from "./photos.ts";
import { measurePrints } from "./prints.ts";
import { printTable, type Row } from "./report.ts";
import { measureStart } from "./start.ts";
import { measureTally } from "./tally.ts";
import { measureWalk } from "./walk.ts";

const measures: Record<string, (options: Options) => Promise<Row[]>> = {
  "check-in": pressOnSqlite,
  "check-in-postgres": pressOnPostgres,
  "open-loop": measureOpenLoop,
  live: measureLive,
  pages: measurePages,
  tally: measureTally,
  walk: measureWalk,
  map: measureMap,
  "map-live": measureLiveMap,
  prints: measurePrints,
  photos: measurePhotos,
  memory: measureMemory,
  start: measureStart,
  lighthouse: measureLighthouse,
};

const { names, options } = readOptions(process.argv.slice(2));
const unknown = names.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(
    `${unknown.join(", ")}: expected ${Object.keys(measures).join(", ")}`,
  );
  process.exit(1);
}

const rows: Row[] = [];
for (const name of names.length > 0 ? names : Object.keys(measures)) {
  console.error(`${name} …`);
  rows.push(...(await measures[name]!(options)));
}
console.log(`\n${describeMachine().join(" · ")}\n`);
printTable(rows);
process.exit();
