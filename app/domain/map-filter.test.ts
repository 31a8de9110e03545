import { expect, it } from "vitest";
import {
  isFiltering,
  type MapFilter,
  passesFilter,
  readMapFilter,
  readMapShows,
  shownLayers,
} from "./map-filter.ts";

const one = {
  street: "tsunashima",
  category: "bakery",
  open: false,
  offer: null,
  visited: true,
  ease: ["flat" as const, "pram" as const],
};
const filterOf = (query: string) => readMapFilter(new URLSearchParams(query));

it.each([
  ["", true],
  ["street=tsunashima", true],
  ["street=hiyoshi", false],
  ["category=bakery", true],
  ["category=rice", false],
  ["open=1", false],
  ["offer=1", false],
  ["unvisited=1", false],
  ["ease=flat", true],
  ["ease=flat&ease=pram", true],
  ["ease=flat,nappy", false],
  ["street=tsunashima&category=bakery&ease=pram", true],
  ["street=tsunashima&open=1", false],
])("filters by %s", (query, passes) => {
  expect(passesFilter(one, filterOf(query))).toBe(passes);
});

it("lets a shut, stamped checkpoint with an offer through what it has", () => {
  const other = { ...one, open: true, offer: "半額", visited: false };
  expect(passesFilter(other, filterOf("open=1&offer=1&unvisited=1"))).toBe(
    true,
  );
});

it.each([
  "street=%3Cscript%3E&category=../&open=yes&offer=&unvisited=0&ease=lift",
  `street=${"a".repeat(81)}`,
  "",
])("reads nothing of %s", (query) => {
  const nothing: MapFilter = {
    street: null,
    category: null,
    open: false,
    offer: false,
    unvisited: false,
    ease: [],
  };
  expect(filterOf(query)).toEqual(nothing);
  expect(isFiltering(nothing)).toBe(false);
});

it("reads what else is shown, and shows shelters and AED in 防災", () => {
  const query = new URLSearchParams(
    "course=tsurumi-river&layer=wifi&layer=nonsense&layer=toilet&shelters=1",
  );
  const shows = readMapShows(query);
  expect(shows).toEqual({
    course: "tsurumi-river",
    layers: ["toilet", "wifi"],
    shelters: true,
  });
  expect(shownLayers(shows)).toEqual(["toilet", "aed", "wifi", "shelter"]);
  expect(shownLayers({ ...shows, shelters: false })).toEqual([
    "toilet",
    "wifi",
  ]);
});
