import fc from "fast-check";
import { expect, it } from "vitest";
import {
  knownShop,
  knownWard,
  row,
  tableOf,
} from "#tests/factories/shop-import.ts";
import { judgeShopTable } from "./judge.ts";
import type { KnownShop } from "./state.ts";
import { writeShop } from "./written.ts";

const letters = fc.string({
  unit: fc.constantFrom(..."花屋八百山ア々a1・ー'-/"),
  minLength: 1,
  maxLength: 12,
});
const shops = fc.uniqueArray(
  fc.record({
    key: fc.option(
      fc.string({
        unit: fc.constantFrom(..."AB12-"),
        minLength: 1,
        maxLength: 8,
      }),
    ),
    name: letters.map((name) => `店${name}`),
    kana: fc.option(letters),
    en: fc.option(letters),
    category: fc.constantFrom("tea", "other", "unheard-of"),
    kind: fc.constantFrom("shop", "library", "booth"),
    address: fc.constantFrom("", "港北区1-1"),
    phone: fc.constantFrom("", "045-123-4567", "045 123 4567"),
    lat: fc.double({ min: 20, max: 46, noNaN: true }),
    lng: fc.double({ min: 122, max: 154, noNaN: true }),
    isPlaceChecked: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 8 },
);

it("the list of what there is, imported again, changes nothing", () => {
  fc.assert(
    fc.property(shops, (list) => {
      const keys = list.map(({ key }) => key).filter(Boolean);
      fc.pre(new Set(keys).size === keys.length);
      const known = knownWard(
        list.map((shop, i) => knownShop(String(i), shop as Partial<KnownShop>)),
      );
      const written = known.shops.map((shop) => writeShop(shop, known.streets));
      const { same, bad, added, changed } = judgeShopTable(
        tableOf(...written),
        known,
        {},
      );
      expect({ bad, added, changed }).toEqual({
        bad: [],
        added: [],
        changed: [],
      });
      expect(same).toHaveLength(list.length);
    }),
    { numRuns: 300 },
  );
});

it("no text in any cell is too much for the judge", () => {
  const columns = [
    "key",
    "name",
    "street",
    "hours",
    "closed",
    "place",
    "phone",
    "number",
    "joins",
    "category",
    "association",
    "minimum",
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...columns),
      fc.string({ unit: "binary", maxLength: 60 }),
      (column, text) => {
        const { bad, added } = judgeShopTable(
          tableOf({ ...row, [column]: text }),
          knownWard(),
          {},
        );
        expect(bad.length + added.length).toBe(1);
      },
    ),
    { numRuns: 1500 },
  );
});
