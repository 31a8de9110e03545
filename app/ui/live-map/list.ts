import {
  isFiltering,
  readMapFilter,
  readMapShows,
} from "#app/domain/map-filter.ts";
import type { CheckpointFeature, MapData } from "./map-data.ts";
import type { PageParts } from "./page-parts.ts";
import { fill } from "./says.ts";
import type { Store } from "./store.ts";
import { checkpointsIn } from "./view.ts";

/** What the form asks for, without its empty fields. */
function queryOf(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] =>
      typeof field[1] === "string" && field[1] !== "",
  );
  return new URLSearchParams(fields);
}

/** A choice shows at once, and in the address. */
function followForm({ form }: PageParts, store: Store) {
  const read = () => {
    const query = queryOf(form);
    history.replaceState(null, "", `?${query}`);
    store.set({ filter: readMapFilter(query), shows: readMapShows(query) });
  };
  form.addEventListener("change", read);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
  });
}

/** The list shows what the map shows; what was asked for is unfolded. */
function showFound(
  { items, groups, found, config }: PageParts,
  numbers: Set<number>,
  isAsked: boolean,
) {
  for (const item of items)
    item.hidden = !numbers.has(Number(item.dataset.number));
  for (const group of groups) {
    group.hidden = !group.querySelector("[data-number]:not([hidden])");
    if (isAsked) group.open = true;
  }
  found.textContent =
    numbers.size === 0
      ? config.says.none
      : fill(config.says.found, { n: numbers.size });
}

/** A button beside each name that shows it on the map; answers how to lead back to it. */
function addButtons(
  { items, config, box, stage }: PageParts,
  features: Map<number, CheckpointFeature>,
  store: Store,
) {
  let last: HTMLElement | null = null;
  for (const item of items) {
    const feature = features.get(Number(item.dataset.number));
    if (!feature) continue;
    const button = document.createElement("button");
    const { name } = feature.properties;
    button.type = "button";
    button.textContent = config.says.show;
    button.setAttribute("aria-label", fill(config.says.showNamed, { name }));
    button.addEventListener("click", () => {
      last = button;
      store.set({ chosen: feature });
      box.scrollIntoView({ block: "nearest" });
    });
    item.append(button);
  }
  return () => {
    const canvas = stage.querySelector<HTMLElement>("canvas");
    (last ?? canvas)?.focus();
    last = null;
  };
}

/** Escape closes what was chosen, wherever the focus is; the focus goes back to where it was chosen. */
function followClosing(store: Store, goBack: () => void) {
  let wasOpen = false;
  store.subscribe(() => {
    const isOpen = store.read().chosen !== null;
    if (wasOpen && !isOpen) goBack();
    wasOpen = isOpen;
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") store.set({ chosen: null });
  });
}

/** Joins the page's form and list to the map: one filter, one choice. */
export function joinList(parts: PageParts, data: MapData, store: Store) {
  const all = checkpointsIn(data, readMapFilter(new URLSearchParams()));
  followForm(parts, store);
  const byNumber = new Map(all.map((one) => [one.id, one]));
  followClosing(store, addButtons(parts, byNumber, store));
  let filter = store.read().filter;
  store.subscribe(() => {
    const { filter: now } = store.read();
    if (now === filter) return;
    filter = now;
    const numbers = new Set(checkpointsIn(data, now).map(({ id }) => id));
    showFound(parts, numbers, isFiltering(now));
  });
}
