import { readMapFilter, readMapShows } from "#app/domain/map-filter.ts";
import type { AppProps } from "./app.tsx";
import type { LoadEngine } from "./engine.ts";
import { joinList } from "./list.ts";
import { locate } from "./locate.ts";
import type { MapData } from "./map-data.ts";
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
