import { gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { generatedCheckpoints, streets } from "#app/ui/map/places.sample.ts";
import { WardMap } from "#app/ui/map/ward-map.tsx";
import { geography } from "#db/seed/kohoku/geography.ts";

const WARM = 40;
const TIMES = 60;

/** The wide drawing of so many checkpoints: processor milliseconds and bytes. */
function draw(count: number) {
  const checkpoints = generatedCheckpoints(count);
  const render = () =>
    renderToStaticMarkup(
      createElement(WardMap, {
        id: "wide",
        data: geography,
        variant: "wide",
        streets,
        checkpoints,
        labels: { title: "地図", visited: "押しました", offer: "特典あり" },
      }),
    );
  for (let i = 0; i < WARM; i++) render();
  const from = process.cpuUsage();
  for (let i = 0; i < TIMES; i++) render();
  const { user, system } = process.cpuUsage(from);
  return {
    ms: (user + system) / 1000 / TIMES,
    bytes: gzipSync(render()).length,
  };
}

const [few, many] = process.argv.slice(2).map(Number);
draw(few!);
console.log(JSON.stringify([draw(few!), draw(many!)]));
