import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { wordsOf } from "./resident/offer-slip.tsx";
import { textFor } from "./text.tsx";

const shop = { ja: "茶々園", kana: "ちゃちゃえん" };
const inLatin = { ...shop, en: "Chacha-en" };
const inAll = { ...inLatin, zh: "茶茶园", ko: "차차엔" };

const html = (node: React.ReactNode) => renderToStaticMarkup(<>{node}</>);

it.each([
  ["ja", "茶々園", "茶々園", "茶々園"],
  ["en", "茶々園", "Chacha-en", "Chacha-en"],
  ["zh-Hans", "茶々園", "茶々園", "茶茶园"],
  ["ko", "茶々園", "Chacha-en", "차차엔"],
] as const)(
  "names a shop in %s as far as it is known",
  (language, ...names) => {
    const t = textFor(language);
    expect([shop, inLatin, inAll].map(t.plainName)).toEqual(names);
  },
);

it("tells where a name stays Japanese, in a text as by itself", () => {
  const japanese = '<span lang="ja">茶々園</span>';
  expect(html(textFor("zh-Hans").names(inLatin))).toContain(japanese);
  expect(html(textFor("en").names(shop))).toContain(japanese);
  expect(html(textFor("ja").names(shop))).toBe("茶々園");
  const foreignIn = (["ja", "ja-easy", "en", "zh-Hans", "ko"] as const).filter(
    (language) => textFor(language).isForeign(inLatin),
  );
  expect(foreignIn).toEqual(["zh-Hans"]);
  const t = textFor("ko");
  expect(html(t("card.canEnterTier", { tier: t.raw(shop) }))).toContain(
    `${japanese}에 응모`,
  );
  expect(html(t.japanese("台風のため"))).toContain('lang="ja"');
  expect(html(textFor("ja-easy").japanese("台風のため"))).toBe("台風のため");
});

it("takes every mark off for a title", () => {
  const t = textFor("zh-Hans");
  expect(t.plain("landing.title", { shop: t.raw(shop) })).toBe("茶々園的章");
  expect(t.plain("card.nextTier", { n: 2, tier: "C奖" })).not.toContain("*");
});

it("keeps a shop's words Japanese, and says so, where it gave no others", () => {
  const words = { ko: { title: "감 1개 덤", text: "500엔 이상" } };
  const offer = { title: "柿1こ", text: "おまけ", words, endsOn: "2026-11-22" };
  const inLanguage = (language: "ja" | "zh-Hans" | "ko") =>
    wordsOf(textFor(language), offer);
  expect(inLanguage("ko").title).toBe("감 1개 덤");
  expect(inLanguage("ko").lang).toBeUndefined();
  expect(inLanguage("zh-Hans")).toMatchObject({ title: "柿1こ", lang: "ja" });
  expect(inLanguage("ja").lang).toBeUndefined();
});
