import { startLiveMap } from "./start.ts";

/** @param {import("./engine.ts").EngineName} name */
function loadEngine(name) {
  return name === "mapbox" ? import("./mapbox.tsx") : import("./maplibre.tsx");
}

void startLiveMap({ loadEngine, loadApp: () => import("./app.tsx") });
