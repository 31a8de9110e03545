import { type EaseKind, readEase } from "./ease.ts";
import { type PlaceLayer, placeLayers } from "./public-place.ts";

/** What of the checkpoints a reader wants to see. */
export type MapFilter = {
  /** A street's slug, a shop's category; null for all. */
  street: string | null;
  category: string | null;
  open: boolean;
  offer: boolean;
  unvisited: boolean;
  ease: EaseKind[];
};

/** What else the map shows: one course by its slug, public lists, 防災. */
export type MapShows = {
  course: string | null;
  layers: PlaceLayer[];
  shelters: boolean;
};

/** What of a checkpoint can be filtered by. */
export type Filterable = {
  street: string;
  category: string;
  open: boolean;
  offer: string | null;
  visited: boolean;
  ease: EaseKind[];
};

const SLUG = /^[\w-]{1,80}$/;

function slugIn(search: URLSearchParams, name: string): string | null {
  const value = search.get(name) ?? "";
  return SLUG.test(value) ? value : null;
}

/** The filter an address asks for: `street`, `category`, `open=1`, `offer=1`, `unvisited=1`, `ease`; what is no such word is left out. */
export function readMapFilter(search: URLSearchParams): MapFilter {
  return {
    street: slugIn(search, "street"),
    category: slugIn(search, "category"),
    open: search.get("open") === "1",
    offer: search.get("offer") === "1",
    unvisited: search.get("unvisited") === "1",
    ease: readEase(search),
  };
}

/** What an address shows beside: `course`, `layer` (one each), `shelters=1`, which is 防災 and shows shelters and AED. */
export function readMapShows(search: URLSearchParams): MapShows {
  const asked = search.getAll("layer").flatMap((text) => text.split(","));
  return {
    course: slugIn(search, "course"),
    layers: placeLayers.filter((layer) => asked.includes(layer)),
    shelters: search.get("shelters") === "1",
  };
}

/** The layers that are shown: in 防災 shelters and AED too. */
export function shownLayers({ layers, shelters }: MapShows): PlaceLayer[] {
  const urgent: PlaceLayer[] = shelters ? ["shelter", "aed"] : [];
  return placeLayers.filter(
    (layer) => layers.includes(layer) || urgent.includes(layer),
  );
}

/** Whether a filter asks for anything at all. */
export function isFiltering(filter: MapFilter): boolean {
  const { street, category, open, offer, unvisited, ease } = filter;
  const isNamed = street !== null || category !== null;
  return isNamed || open || offer || unvisited || ease.length > 0;
}

/** Whether a checkpoint has all that is asked for. */
export function passesFilter(one: Filterable, filter: MapFilter): boolean {
  const { street, category, open, offer, unvisited, ease } = filter;
  return (
    (street === null || one.street === street) &&
    (category === null || one.category === category) &&
    (!open || one.open) &&
    (!offer || one.offer !== null) &&
    (!unvisited || !one.visited) &&
    ease.every((kind) => one.ease.includes(kind))
  );
}
