import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmblemSprite } from "./emblem.tsx";
import { SealBefore } from "./seal-before.tsx";
import { InkTile, SealSmall } from "./seal-small.tsx";
import { SealLarge } from "./seal.tsx";
import type { SealMark } from "./seal.tsx";

const mark: SealMark = {
  kanji: "八",
  ring: "plain",
  tilt: 2.1,
  emblem: "peach",
};
const words = {
  mark,
  streetName: "綱島商店街",
  number: "No.001",
  label: "綱島 八百八 のスタンプ",
};

const page = renderToStaticMarkup(
  <>
    <EmblemSprite names={["peach", "ginkgo", "peach"]} />
    <InkTile />
    <SealBefore id="before" {...words} band="年月日" size={188} />
    <SealLarge id="large" {...words} date="2026.11.22" size={188} />
    <SealSmall mark={mark} date="11.22" label={words.label} size={56} />
    <SealSmall mark={{ ...mark, ring: "coin" }} date="11.15" size={56} />
  </>,
);

test("every seal with a label is an image of that name", () => {
  expect(page.split(`role="img" aria-label="${words.label}"`)).toHaveLength(4);
});

test("a seal without a label is hidden from readers", () => {
  const bare = renderToStaticMarkup(
    <SealSmall mark={mark} date="11.22" size={56} />,
  );
  expect(bare).toContain('aria-hidden="true"');
  expect(bare).not.toContain('role="img"');
});

test("ids are unique and every reference has its target", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const references = [...page.matchAll(/(?:href="#|url\(#)([^")]+)/g)];
  for (const [, id] of references) expect(ids).toContain(id);
});

test("nothing is styled inline", () => {
  expect(page).not.toContain("style=");
});

test("one ink filter a page: small seals bring none", () => {
  expect(page.split("<filter")).toHaveLength(2);
  const second = renderToStaticMarkup(
    <SealLarge
      id="x"
      {...words}
      date="2026.11.22"
      size={80}
      inkFilter="large-ink"
    />,
  );
  expect(second).not.toContain("<filter");
  expect(second).toContain("url(#large-ink)");
});

test("a fresh seal stands at eight degrees to the left, others at their own tilt", () => {
  const fresh = renderToStaticMarkup(
    <SealLarge id="f" {...words} date="2026.11.22" size={188} fresh />,
  );
  expect(fresh).toContain("rotate(-8)");
  expect(fresh).toContain("seal-fresh");
  expect(page).toContain("rotate(2.1)");
});

test("a street's long name shrinks to fit its arc", () => {
  const long = renderToStaticMarkup(
    <SealBefore
      id="b"
      {...words}
      streetName="たいへん長い名前の中央通り商店街振興組合"
      band="年月日"
      size={188}
    />,
  );
  expect(long).toContain('textLength="132"');
  expect(page).toContain('font-size="13.8"');
});

test("a shop's own picture stands in place of the character: small on the card, large in a large seal", () => {
  const photo = { large: "/l.webp", small: "/s.webp", width: 512, height: 512 };
  const own = { ...mark, photo };
  const pages = [
    <SealSmall key="s" mark={own} date="11.22" size={56} />,
    <SealLarge key="l" id="l" {...words} mark={own} date="" size={188} />,
    <SealBefore key="b" id="b" {...words} mark={own} band="" size={188} />,
  ].map((seal) => renderToStaticMarkup(seal));
  const shown = pages.map(
    (seal) => /<image[^>]* href="([^"]+)"/.exec(seal)?.[1],
  );
  expect(shown).toEqual(["/s.webp", "/l.webp", "/l.webp"]);
  for (const seal of pages) expect(seal).not.toContain("seal-kanji");
});
