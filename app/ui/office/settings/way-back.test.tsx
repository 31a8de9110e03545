import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OfficeHeader } from "../header.tsx";
import { WayBack } from "./way-back.tsx";

const header = (isPublic: boolean, isManager: boolean) =>
  renderToStaticMarkup(
    <OfficeHeader
      names={{ ja: "港北区" }}
      staffName="係長"
      isTest={false}
      isSample
      isManager={isManager}
      isPublic={isPublic}
      path="/ward/shops"
    />,
  );

test("the header leads a manager of the sample to the real start, and says what comes first", () => {
  expect(header(true, false)).not.toContain('href="/ward/start"');
  expect(header(true, true)).toContain('href="/ward/start"');
  expect(header(true, true)).toContain(">開催中<");
  expect(header(false, true)).toContain(">はじめに<");
});

test.each([
  ["/ward/shops/import", true],
  ["/ward/editions/autumn/publication", true],
  ["/ward/settings", true],
  ["/ward/shops", false],
  ["/ward/first-steps", false],
])("%s leads back to the first steps: %s", (path, isStep) => {
  const html = renderToStaticMarkup(<WayBack path={path} />);
  expect(html.includes('href="/ward/first-steps"')).toBe(isStep);
});
