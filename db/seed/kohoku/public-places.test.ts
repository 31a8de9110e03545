import { expect, test } from "vitest";
import { metresOutside } from "#app/domain/outline.ts";
import { placeLayers } from "#app/domain/public-place.ts";
import { outline } from "./outline.ts";
import { publicPlaces } from "./public-places.ts";

const least = { toilet: 12, accessible: 6, aed: 10, wifi: 6, shelter: 10 };

test.each(placeLayers)(
  "%s: enough, inside the ward, said to be samples",
  (layer) => {
    const places = publicPlaces[layer];
    expect(places.length).toBeGreaterThanOrEqual(least[layer]);
    expect(places.filter(({ at }) => metresOutside(outline, at) > 0)).toEqual(
      [],
    );
    for (const { names } of places) {
      expect(names.ja).toContain("見本");
      expect(names.en).toContain("sample");
    }
    expect(new Set(places.map(({ names }) => names.ja)).size).toBe(
      places.length,
    );
  },
);
