import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const NARROWEST = 320;
/** An official's screen, and a phone's. */
export const OFFICE_WIDTHS = [1280, 360];

/** How many CSS pixels a page is wider than a screen of `width`. */
async function overflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 740 });
  return page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
}

/** What axe finds on the page as it stands, one line a rule. */
async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} (${nodes.length}): ${first?.html.slice(0, 160)} ${first?.any[0]?.message ?? ""}`;
  });
}

type Inspection = {
  /** Opens an address and looks at it. */
  at: (path: string, status?: number) => Promise<void>;
  /** Looks at the page as it is now; `name` is for the report. */
  here: (name: string) => Promise<void>;
  complaints: string[];
};

type Look = {
  /** Screen widths to measure at; the page's own, on a phone also 320 px, unless told. */
  widths?: number[];
  /** False where another language of the same pages is judged by axe. */
  byAxe?: boolean;
};

/**
 * Looks at pages one after another: axe at the page's own width, no sideways
 * scrolling, no part of a page that failed to load.
 */
export function inspectPages(page: Page, look: Look = {}): Inspection {
  const { widths, byAxe = true } = look;
  const complaints: string[] = [];
  const screen = page.viewportSize()!;
  page.on("response", (answer) => {
    const isPart = answer.request().resourceType() !== "document";
    if (isPart && answer.status() >= 400)
      complaints.push(`${answer.url()}: ${answer.status()}`);
  });

  async function measure(name: string, width: number) {
    const by = await overflow(page, width);
    if (by > 0) complaints.push(`${name}: ${by}px too wide at ${width}px`);
  }

  async function here(name: string) {
    if (byAxe)
      for (const found of await axe(page)) complaints.push(`${name}: ${found}`);
    for (const width of widths ?? [screen.width]) await measure(name, width);
    if (!widths && screen.width < 500) await measure(name, NARROWEST);
    await page.setViewportSize(screen);
  }

  async function at(path: string, status = 200) {
    const answer = await page.goto(path);
    if (answer?.status() !== status)
      complaints.push(`${path}: answered ${answer?.status()}`);
    await here(path);
  }

  return { at, here, complaints };
}
