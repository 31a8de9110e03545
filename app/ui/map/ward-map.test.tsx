import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { geography as kohoku } from "#db/seed/kohoku/geography.ts";
import { checkpoints, streets } from "./places.sample.ts";
import type { MapStreet, MapVariant } from "./types.ts";
import { WardMap } from "./ward-map.tsx";

const labels = { title: "港北区の散歩の地図", visited: "押しました" };

function draw(variant: MapVariant, places: MapStreet[] = streets): string {
  return renderToStaticMarkup(
    <WardMap
      id="m"
      data={kohoku}
      variant={variant}
      streets={places}
      checkpoints={checkpoints}
      labels={labels}
    />,
  );
}

function links(markup: string): Map<string, string> {
  return new Map(
    [...markup.matchAll(/<a href="([^"]+)"[^>]*><title>([^<]+)<\/title>/g)].map(
      ([, href, name]) => [href as string, name as string],
    ),
  );
}

const none = streets.map((street) => ({ ...street, active: false }));

test.each([
  ["with a street chosen", streets],
  ["with none", none],
])("every checkpoint is one named link on the wide map, %s", (_, places) => {
  const markup = draw("wide", places);
  const found = links(markup);
  for (const { href, number, name } of checkpoints) {
    expect(found.get(href)).toMatch(new RegExp(`^${number} ${name}( |$)`));
  }
  expect(markup.split("<a ")).toHaveLength(
    checkpoints.length + streets.length + 1,
  );
});

test.each(["home", "phone"] as const)(
  "the %s map links every street by name",
  (variant) => {
    const found = links(draw(variant));
    expect([...found.values()].toSorted()).toEqual(
      streets.map(({ name }) => name).toSorted(),
    );
  },
);

test("a checkpoint already visited says so", () => {
  expect(links(draw("wide")).get("/shops/tsunashima-1")).toBe(
    "1 店1 押しました",
  );
});

test.each(["home", "phone", "wide", "print"] as const)(
  "the %s map has unique ids, no inline style and no broken number",
  (variant) => {
    const markup = draw(variant);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(markup).not.toMatch(/style=|NaN|Infinity|undefined/);
    expect(markup).toContain(`aria-label="${labels.title}"`);
  },
);

test("the home map has no station names, the phone map has all of them", () => {
  expect(draw("home")).not.toContain("岸根公園");
  for (const { name } of kohoku.stations) {
    expect(draw("phone")).toContain(`>${name}</text>`);
  }
});

test("the lens numbers the chosen street, the print map all of them", () => {
  const lens = draw("wide");
  expect(lens).toContain(">10</text>");
  expect(lens).not.toContain(">11</text>");
  expect(draw("print")).toContain(">110</text>");
});

test("many places are named dots, drawn within a moment", () => {
  const drawn = (count: number) =>
    renderToStaticMarkup(
      <WardMap
        id="m"
        data={kohoku}
        variant="wide"
        streets={[]}
        checkpoints={[]}
        labels={labels}
        places={Array.from({ length: count }, (_, i) => ({
          at: [139.6 + (i % 50) * 0.001, 35.5 + Math.floor(i / 50) * 0.001],
          layer: "toilet",
          name: `公園<${i}>`,
        }))}
      />,
    );
  expect(drawn(40)).toContain("#m-toilet");
  const many = drawn(2000);
  expect(many).not.toContain("#m-toilet");
  expect(
    many.match(/<title>公園&lt;\d+&gt;<\/title>/g)!.length,
  ).toBeGreaterThan(300);
});
