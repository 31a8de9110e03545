import { describe, expect, test } from "vitest";
import { geography as kohoku } from "#db/seed/kohoku/geography.ts";
import { languages } from "#app/locales/index.ts";
import { textFor } from "#app/ui/text.tsx";
import { boxOfLabel } from "./label-layout.ts";
import { layOut } from "./layout.ts";
import { cutFor } from "./map-cut.ts";
import type { MapCut } from "./map-cut.ts";
import { windowOn } from "./map-window.ts";
import { measures } from "./measures.ts";
import {
  generatedCheckpoints,
  placedCheckpoints,
  streets,
} from "./places.sample.ts";
import { project } from "./projection.ts";
import { boxOf, distance, grow, holds, overlaps } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { MapCheckpoint, Point } from "./types.ts";
import { geographyIn } from "./view.ts";
import { DISC, layOutWindow, NAME } from "./window-layout.ts";

const { frame, outline } = kohoku;
const land = grow(boxOf(outline.map((at) => project(frame, at))), 20);
const quiet = streets.map((street) => ({ ...street, active: false }));

function spotsOf(checkpoints: MapCheckpoint[], street: string): Point[] {
  return checkpoints
    .filter((one) => one.street === street)
    .map(({ at }) => project(frame, at!));
}

/** Every zoom over the ward, every street's own sheet, and the last zoom at every street. */
function cutsOf(checkpoints: MapCheckpoint[]): [MapCut, string | null][] {
  const over = ([2, 3] as const).flatMap((zoom) =>
    [0.3, 0.7].flatMap((x) =>
      [0.2, 0.5, 0.8].map((y): [MapCut, null] => {
        const at: Point = [
          Math.round(land.left + (land.right - land.left) * x),
          Math.round(land.top + (land.bottom - land.top) * y),
        ];
        return [cutFor({ zoom, at }, { land, spots: [], about: false }), null];
      }),
    ),
  );
  const own = streets.flatMap(({ slug }): [MapCut, string | null][] => {
    const spots = spotsOf(checkpoints, slug);
    const around = { land, spots, about: true };
    return [
      [cutFor({ zoom: null, at: null }, around), slug],
      [cutFor({ zoom: 4, at: null }, around), null],
    ];
  });
  return [...over, ...own];
}

function expectApart(boxes: [name: string, box: Box][], where: string) {
  boxes.forEach(([name, box], index) => {
    for (const [other, otherBox] of boxes.slice(index + 1)) {
      const clash = overlaps(box, otherBox) ? `${where}: ${name} ${other}` : "";
      expect(clash).toBe("");
    }
  });
}

describe.each(languages)("in %s", (language) => {
  const t = textFor(language);
  const data = geographyIn(language, kohoku);
  const wards: [string, MapCheckpoint[]][] = [
    ["the sample", placedCheckpoints(t.plainName)],
    ["1,300 checkpoints", generatedCheckpoints(1_300)],
  ];

  test.each(wards)(
    "nothing on a cut of %s covers another",
    (_, checkpoints) => {
      for (const [cut, slug] of cutsOf(checkpoints)) {
        const shown = layOutWindow(data, {
          cut: windowOn(frame, cut.box),
          streets: quiet.map((one) => ({ ...one, active: one.slug === slug })),
          checkpoints,
          course: undefined,
        });
        const { names, numbers, terrain, bounds } = shown;
        const { label, landmark, station } = measures.window;
        const labels = [
          ...names.stations.map((one) => [one, label] as const),
          ...names.rivers.map((one) => [one, Math.round(label * 0.9)] as const),
          ...names.landmarks.map((one) => [one, landmark] as const),
          ...shown.shops.map((one) => [one, NAME] as const),
        ].map(([one, size]): [string, Box] => [
          one.text,
          boxOfLabel(one, size),
        ]);
        const discs = numbers.map(({ mark }) => mark.at!);
        expectApart(
          [
            ...labels,
            ...discs.map((at): [string, Box] => [
              "disc",
              grow(boxOf([at]), DISC - 1),
            ]),
          ],
          `${slug} ${cut.zoom}`,
        );
        for (const [name, box] of labels)
          expect(box.left >= 0 && box.right <= bounds.right, name).toBe(true);
        for (const { at } of terrain.stations.filter(({ at }) =>
          holds(bounds, at),
        ))
          for (const disc of discs)
            expect(distance(at, disc)).toBeGreaterThan(DISC + station - 1);
      }
    },
  );

  test.each(["phone", "wide"] as const)(
    "no name on the whole %s map covers another, and every station has one",
    (variant) => {
      const { names } = layOut(data, quiet, variant);
      const { label } = measures[variant];
      expect(names.stations).toHaveLength(kohoku.stations.length);
      expectApart(
        [...names.stations, ...names.rivers].map((one) => [
          one.text,
          boxOfLabel(one, label * 0.96),
        ]),
        variant,
      );
    },
  );
});

test("a checkpoint stands at its place, or its number beside it where there is no room", () => {
  const checkpoints = placedCheckpoints(({ ja }) => ja);
  for (const { slug } of streets) {
    const spots = spotsOf(checkpoints, slug);
    const cut = cutFor({ zoom: null, at: null }, { land, spots, about: true });
    const { numbers } = layOutWindow(kohoku, {
      cut: windowOn(frame, cut.box),
      streets: quiet.map((one) => ({ ...one, active: one.slug === slug })),
      checkpoints,
      course: undefined,
    });
    expect(numbers).toHaveLength(10);
    for (const { mark } of numbers)
      expect(distance(mark.spot, mark.at!)).toBeLessThanOrEqual(DISC * 5);
    const moved = numbers.filter(
      ({ mark }) => distance(mark.spot, mark.at!) > 1,
    );
    expect(moved.length).toBeLessThan(5);
  }
});
