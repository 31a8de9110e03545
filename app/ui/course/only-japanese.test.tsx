import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LanguageProvider } from "#app/ui/text.tsx";
import type { Language } from "#app/locales/index.ts";
import { OnlyJapanese } from "./only-japanese.tsx";

const known = { ja: "川の道", en: "River way", ko: "강길" };
const unknown = { ja: "川のそばを歩きます。" };

const said = (language: Language, ...names: { ja: string }[]) =>
  renderToStaticMarkup(
    <LanguageProvider value={language}>
      <OnlyJapanese names={names} />
    </LanguageProvider>,
  );

it("says where a course has no words in the reader's language, and only there", () => {
  expect(said("en", known, unknown)).toContain("(in Japanese)");
  expect(said("en", known)).toBe("");
  expect(said("zh-Hans", known)).toContain("（日语）");
  expect(said("ko", known) + said("ja", unknown)).toBe("");
  expect(said("ja-easy", unknown)).toBe("");
});
