import {
  readMapFilter,
  readMapShows,
  shownLayers,
} from "#app/domain/map-filter.ts";
import type { AppProps } from "./app.tsx";
import type { LoadEngine } from "./engine.ts";
import { joinList } from "./list.ts";
import { locate } from "./locate.ts";
import type { MapData, MapOverlays } from "./map-data.ts";
import { type PageParts, pageParts } from "./page-parts.ts";
import { createStore, type Store } from "./store.ts";

type Parts = {
  loadEngine: LoadEngine;
  loadApp: () => Promise<{
    mountApp: (stage: Element, props: AppProps) => () => void;
  }>;
};

function hasWebGl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

async function readData({ data }: PageParts["config"]): Promise<MapData> {
  const answer = await fetch(data);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** Courses and lists come once something of them is shown; what did not come is asked for at the next choice. */
function followShows({ config }: PageParts, store: Store) {
  let isAsked = false;
  const read = async () => {
    const { shows } = store.read();
    if (isAsked || (shows.course === null && !shownLayers(shows).length))
      return;
    isAsked = true;
    const answer = await fetch(config.overlays).catch(() => null);
    const overlays: MapOverlays | null = answer?.ok
      ? await answer.json().catch(() => null)
      : null;
    if (overlays) store.set({ overlays });
    else isAsked = false;
  };
  store.subscribe(() => void read());
  void read();
}

function reportFault(kind: string) {
  const body = new URLSearchParams({ kind });
  void fetch("/map/faults", { method: "POST", body }).catch(() => undefined);
}

async function showReader({ config, say }: PageParts, store: Store) {
  say("locating");
  const found = await locate(config.bounds);
  store.set({ here: found.ok ? found : null });
  if (found.ok) return say("located", { m: found.metres });
  const km = "metres" in found ? (found.metres / 1000).toFixed(1) : "";
  say(found.refusal, { km });
}

function followLocate(page: PageParts, store: Store) {
  page.locate.hidden = false;
  page.locate.addEventListener("click", () => void showReader(page, store));
}

function showStage({ stage, drawing, box }: PageParts, isShown: boolean) {
  stage.hidden = !isShown;
  drawing.hidden = isShown;
  box.classList.toggle("is-live", isShown);
}

async function mount(page: PageParts, { loadEngine, loadApp }: Parts) {
  const { config, stage, say } = page;
  const [data, { mountApp }] = await Promise.all([readData(config), loadApp()]);
  const query = new URLSearchParams(location.search);
  const store = createStore({
    filter: readMapFilter(query),
    shows: readMapShows(query),
    overlays: { type: "FeatureCollection", features: [] },
    chosen: null,
    here: null,
  });
  stage.hidden = false;
  let fellBack = false;
  const unmount = mountApp(stage, {
    ...{ config, data, store, loadEngine },
    onReady() {
      showStage(page, true);
      if (!fellBack) say("ready");
      stage.dataset.ready = "";
    },
    onFallback(failure) {
      fellBack = true;
      say(failure);
      reportFault(failure);
    },
    onEnd(reason) {
      queueMicrotask(() => unmount());
      page.locate.hidden = true;
      showStage(page, false);
      say(reason);
    },
  });
  joinList(page, data, store);
  followShows(page, store);
  followLocate(page, store);
}

/** Lays the interactive map over the drawing; where it cannot, the drawing stays and a sentence says why. */
export async function startLiveMap(parts: Parts) {
  const page = pageParts();
  if (!hasWebGl()) return page.say("webgl");
  page.say("loading");
  await mount(page, parts).catch(() => {
    showStage(page, false);
    page.say("offline");
  });
}
