import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmptyRing } from "./empty-ring.tsx";
import { Emblem, EmblemUse } from "./emblem.tsx";
import { emblemMarkup } from "./emblems.ts";
import { emblemNames } from "./hues.ts";
import { iconPaths } from "./icon-paths.ts";
import type { IconName } from "./icon-paths.ts";
import { CalendarLeaf, Icon } from "./icons.tsx";
import { ProgressRing } from "./progress-ring.tsx";
import { Ribbon } from "./ribbon.tsx";
import { InAppScene, PausedScene, PressScene, ShopScene } from "./scenes.tsx";

const segments = (markup: string, name: string) =>
  (markup.match(new RegExp(`class="${name}" d="([^"]*)"`))?.[1] ?? "").split(
    "M",
  ).length - 1;

test("the progress ring has a segment a stamp, done and open", () => {
  const ring = renderToStaticMarkup(
    <ProgressRing have={4} goal={6} label="6このうち4こ" />,
  );
  expect(segments(ring, "pr-done")).toBe(4);
  expect(segments(ring, "pr-open")).toBe(2);
  expect(ring).toContain('aria-label="6このうち4こ"');
});

test("more stamps than the goal fill the ring and no more", () => {
  const ring = renderToStaticMarkup(
    <ProgressRing have={9} goal={6} label="達成" />,
  );
  expect(segments(ring, "pr-done")).toBe(6);
  expect(segments(ring, "pr-open")).toBe(0);
});

test("an empty ring says its state only when nothing around it does", () => {
  expect(renderToStaticMarkup(<EmptyRing number="002" />)).toBe(
    '<span class="empty-ring">002</span>',
  );
  const named = renderToStaticMarkup(
    <EmptyRing number="002" emblem="rice" visitedLabel="002番 まだ" />,
  );
  expect(named).toContain('role="img" aria-label="002番 まだ"');
  expect(named).toContain("hue-rice");
});

test("a ribbon reads as its street's name", () => {
  const ribbon = renderToStaticMarkup(
    <Ribbon emblem="peach" name="綱島商店街" centred />,
  );
  expect(ribbon.replace(/<[^>]+>/g, "")).toBe("綱島商店街");
  expect(ribbon).toContain("ribbon-centred");
});

test.each(emblemNames)("%s is decoration, or an image with a name", (name) => {
  expect(renderToStaticMarkup(<Emblem name={name} size={24} />)).toContain(
    'aria-hidden="true"',
  );
  expect(
    renderToStaticMarkup(<EmblemUse name={name} size={24} label="桃" />),
  ).toContain('role="img" aria-label="桃"');
});

test.each(emblemNames)("%s can be drawn in two fixed colours", (name) => {
  const drawing = emblemMarkup(name, "#111111", "#eeeeee");
  expect(drawing).not.toMatch(/currentColor|var\(/);
});

test("no drawing carries an inline style", () => {
  const all = renderToStaticMarkup(
    <>
      {Object.keys(iconPaths).map((name) => (
        <Icon key={name} name={name as IconName} />
      ))}
      {emblemNames.map((name) => (
        <Emblem key={name} name={name} size={24} />
      ))}
      <CalendarLeaf word="秋" />
      <PausedScene board="本日休止" />
      <ShopScene />
      <PressScene />
      <InAppScene />
    </>,
  );
  expect(all).not.toContain("style=");
  expect(all).not.toContain("NaN");
});
