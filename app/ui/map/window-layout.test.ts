import { describe, expect, test } from "vitest";
import { geography as kohoku } from "#db/seed/kohoku/geography.ts";
import { type Language, languages } from "#app/locales/index.ts";
import { textFor } from "#app/ui/text.tsx";
import { boxOfLabel } from "./label-layout.ts";
import { layOut } from "./layout.ts";
import { type MapCut, cutFor } from "./map-cut.ts";
import { windowOn } from "./map-window.ts";
import { measures } from "./measures.ts";
import {
  generatedCheckpoints,
  placedCheckpoints,
  streets,
} from "./places.sample.ts";
import { project } from "./projection.ts";
import { boxOf, distance, gapTo, grow, holds, overlaps } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { MapCheckpoint, Point } from "./types.ts";
import { geographyIn } from "./view.ts";
import { layOutWindow, NAME } from "./window-layout.ts";
import { DISC, DOT } from "./window-marks.ts";

const { frame, outline } = kohoku;
const land = grow(boxOf(outline.map((at) => project(frame, at))), 20);
const quiet = streets.map((street) => ({ ...street, active: false }));

function spotsOf(checkpoints: MapCheckpoint[], street: string): Point[] {
  return checkpoints
    .filter((one) => one.street === street)
    .map(({ at }) => project(frame, at!));
}

type Asked = [cut: MapCut, street: string | null];

/** Both middle zooms over the ward, every street's own sheet, and the last zoom at every street. */
function cutsOf(checkpoints: MapCheckpoint[]): Asked[] {
  const spread = [0.25, 0.5, 0.75];
  const over = spread.flatMap((x) =>
    spread.flatMap((y) =>
      ([2, 3] as const).map((zoom): Asked => {
        const at: Point = [
          Math.round(land.left + (land.right - land.left) * x),
          Math.round(land.top + (land.bottom - land.top) * y),
        ];
        return [cutFor({ zoom, at }, { land, spots: [], about: false }), null];
      }),
    ),
  );
  const own = streets.flatMap(({ slug }): Asked[] => {
    const around = { land, spots: spotsOf(checkpoints, slug), about: true };
    return [
      [cutFor({ zoom: null, at: null }, around), slug],
      [cutFor({ zoom: 4, at: null }, around), null],
    ];
  });
  return [...over, ...own];
}

type Named = [name: string, box: Box];

/** What covers what, in words. */
function clashes(labels: Named[], discs: Point[]): string[] {
  const boxes = discs.map((at): Named => ["disc", grow(boxOf([at]), DISC - 1)]);
  const pairs = labels.flatMap(([name, box], index) =>
    [...labels.slice(index + 1), ...boxes]
      .filter(([, other]) => overlaps(box, other))
      .map(([other]) => `${name} ${other}`),
  );
  const touching = discs.filter((at, index) =>
    discs.some((other, i) => i > index && distance(at, other) <= DISC * 2),
  );
  return [...pairs, ...touching.map((at) => `disc ${at.join()}`)];
}

/** What is wrong on one cut; nothing, it is hoped. */
function faultsOf(
  [cut, slug]: Asked,
  language: Language,
  checkpoints: MapCheckpoint[],
): string[] {
  const { names, numbers, dots, shops, terrain, bounds } = layOutWindow(
    geographyIn(language, kohoku),
    {
      cut: windowOn(frame, cut.box),
      streets: quiet.map((one) => ({ ...one, active: one.slug === slug })),
      checkpoints,
      course: undefined,
    },
  );
  const { label, landmark, station } = measures.window;
  const labels = [
    ...names.stations.map((one) => [one, label] as const),
    ...names.rivers.map((one) => [one, Math.round(label * 0.9)] as const),
    ...names.landmarks.map((one) => [one, landmark] as const),
    ...shops.map((one) => [one, NAME] as const),
  ].map(([one, size]): Named => [one.text, boxOfLabel(one, size)]);
  const discs = numbers.map(({ mark }) => mark.at!);
  const small = dots.map(({ mark }) => mark.at!);
  const outside = labels.filter(
    ([, box]) => box.left < 0 || box.right > bounds.right,
  );
  const covered = terrain.stations.filter(
    ({ at }) =>
      holds(bounds, at) &&
      (discs.some((disc) => distance(at, disc) < DISC + station - 1) ||
        small.some((dot) => distance(at, dot) < DOT + station - 1)),
  );
  const unnamed = terrain.stations.filter(
    ({ at, label: text }) =>
      holds(grow(bounds, -90), at) &&
      !names.stations.some((one) => one.text === text),
  );
  const strayed = shops.filter((one) => {
    const box = boxOfLabel(one, NAME);
    const own = numbers.find(({ checkpoint }) => checkpoint.name === one.text);
    const others = [
      ...discs,
      ...small,
      ...terrain.stations.map(({ at }) => at),
    ];
    return others.some(
      (at) =>
        at !== own!.mark.at && gapTo(box, at) <= gapTo(box, own!.mark.at!),
    );
  });
  return [
    ...clashes(labels, discs),
    ...strayed.map(({ text }) => `${text} beside another`),
    ...unnamed.map(({ name }) => `${name} without a name`),
    ...outside.map(([name]) => `${name} outside`),
    ...covered.map(({ name }) => `${name} covered`),
  ];
}

const many = generatedCheckpoints(1_300);

describe.each(languages)("in %s", (language) => {
  test("nothing on any cut of the sample covers another", () => {
    const checkpoints = placedCheckpoints(textFor(language).plainName);
    for (const asked of cutsOf(checkpoints))
      expect(faultsOf(asked, language, checkpoints)).toEqual([]);
  });

  test("nothing on a cut of a ward of 1,300 covers another", () => {
    for (const asked of cutsOf(many).filter((_, index) => index % 6 === 0))
      expect(faultsOf(asked, language, many)).toEqual([]);
  });

  test.each(["phone", "wide"] as const)(
    "every station has a name on the whole %s map, under no other and no street's sign",
    (variant) => {
      const data = geographyIn(language, kohoku);
      const { names, pins } = layOut(data, quiet, variant);
      const { label, rosette } = measures[variant];
      expect(names.stations).toHaveLength(kohoku.stations.length);
      const labels = [...names.stations, ...names.rivers].map((one): Named => [
        one.text,
        grow(boxOfLabel(one, label * 0.96), -2),
      ]);
      const rings = [...pins.values()].map((pin): Named => [
        pin.join(),
        grow(boxOf([pin]), rosette * 0.72),
      ]);
      const hidden = rings.flatMap(([pin, ring]) =>
        labels
          .filter(([, box]) => overlaps(box, ring))
          .map(([name]) => `${name} ${pin}`),
      );
      expect([...clashes(labels, []), ...hidden]).toEqual([]);
    },
  );
});

test("a number stands at its shop, or beside it where there is no room", () => {
  const checkpoints = placedCheckpoints(({ ja }) => ja);
  for (const { slug } of streets) {
    const around = { land, spots: spotsOf(checkpoints, slug), about: true };
    const { numbers } = layOutWindow(kohoku, {
      cut: windowOn(frame, cutFor({ zoom: null, at: null }, around).box),
      streets: quiet.map((one) => ({ ...one, active: one.slug === slug })),
      checkpoints,
      course: undefined,
    });
    expect(numbers).toHaveLength(10);
    const away = numbers.map(({ mark: { at, spot } }) => distance(spot, at!));
    expect(Math.max(...away)).toBeLessThanOrEqual(DISC * 5);
    expect(away.filter((far) => far > 1).length).toBeLessThan(5);
  }
});
