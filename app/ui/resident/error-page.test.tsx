import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { languages } from "#app/locales/index.ts";
import { LanguageProvider } from "#app/ui/text.tsx";
import { DeskLine } from "./desk-line.tsx";
import { ErrorPage } from "./error-page.tsx";
import { RefusedScan } from "./refused-scan.tsx";

const html = (node: ReactNode) => renderToStaticMarkup(<>{node}</>);

const answered = (status: number, word: unknown) => ({
  status,
  statusText: "",
  internal: false,
  data: word,
});

const words = [
  "no-rally",
  "unpublished",
  "unknown",
  "not-started",
  "new-word",
  "toString",
  "",
  null,
  { x: 1 },
];

describe.each(languages)("in %s", (language) => {
  it.each(words)("a refused scan shows no raw key for %j", (word) => {
    for (const status of [404, 409, 410, 500]) {
      const page = html(
        <LanguageProvider value={language}>
          <RefusedScan error={answered(status, word)} />
        </LanguageProvider>,
      );
      expect(page).not.toMatch(/refusals\.|errors\.|\[object|\{\{/);
      expect(page).toMatch(/<h1>.+<\/h1>/);
    }
  });

  it("an unpublished code is told apart from a torn one", () => {
    const page = (word: string) =>
      html(
        <LanguageProvider value={language}>
          <RefusedScan error={answered(404, word)} />
        </LanguageProvider>,
      );
    expect(page("unpublished")).not.toBe(page("unknown"));
  });
});

it("the home that has no rally has no button to itself, but the field for a number", () => {
  const error = answered(404, "no-rally");
  const home = html(<ErrorPage error={error} isHome />);
  expect(home).not.toContain('href="/"');
  expect(home).toContain('action="/s"');
  const elsewhere = html(<ErrorPage error={error} />);
  expect(elsewhere).toContain('href="/"');
  expect(elsewhere).not.toContain('action="/s"');
});

it("the desk is named only when it has a telephone", () => {
  const names = { ja: "区役所の窓口" };
  expect(html(<DeskLine desk={{ names, phone: "" }} />)).toBe("");
  expect(html(<DeskLine desk={{ names, phone: "045-000-0000" }} />)).toContain(
    'href="tel:045-000-0000"',
  );
});
