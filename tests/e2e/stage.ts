import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { node, root } from "#server/install.mjs";
import { launchBrowser } from "#tests/setup/browser.ts";
import { TEST_SECRET } from "#tests/setup/environment.ts";
import { needs } from "#tests/setup/needs.ts";
import { startServer, type TestServer } from "#tests/setup/server.ts";

type StageOptions = {
  server?: Parameters<typeof startServer>[0];
  /** What every context starts with. */
  context?: BrowserContextOptions;
  /** Chromium's own switches. */
  flags?: string[];
};

type Stage = {
  server: TestServer;
  browser: Browser;
  /** A browser of its own: nobody's cookies, a phone's screen, Japanese unless told. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** What the pages of this test complained of and no test may overlook. */
  faults: string[];
};

export const hasChromium = needs("chromium", "chromium");

const PATIENCE_MS = 20_000;

/** Chromium's own note of a status or a lost network, which a test may want. */
const STATUS = /^Failed to load resource/;

const phone: BrowserContextOptions = {
  locale: "ja-JP",
  timezoneId: "Asia/Tokyo",
  viewport: { width: 360, height: 740 },
  reducedMotion: "reduce",
};

function watch(page: Page, faults: string[]) {
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !STATUS.test(text)) faults.push(text);
  });
}

/** One server and one Chromium for a file; contexts are closed after each test. */
export function useStage(options: StageOptions = {}): Stage {
  const { server, context, flags } = options;
  const stage = { faults: [] as string[] } as Stage;
  beforeAll(async () => {
    [stage.server, stage.browser] = await Promise.all([
      startServer(server),
      launchBrowser(flags),
    ]);
    stage.open = async (more = {}) => {
      const own = await stage.browser.newContext({
        ...phone,
        baseURL: stage.server.origin,
        ...context,
        ...more,
      });
      own.setDefaultTimeout(PATIENCE_MS);
      own.on("page", (page) => watch(page, stage.faults));
      return own.newPage();
    };
  });
  afterEach(async () => {
    for (const one of stage.browser.contexts()) await one.close();
    expect(stage.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.stop();
  });
  return stage;
}

/** `minutes` before now: walks of a test lie in the past, for a minute must pass between two shops. */
export function minutesAgo(minutes: number): Date {
  return new Date(Date.now() - minutes * 60_000);
}

/** Scans a code with the phone's camera and presses; ends on the card. */
export async function scanAndPress(page: Page, code: string, at?: Date) {
  if (at) await page.clock.setFixedTime(at);
  await page.goto(`/s/${code}`);
  await page.getByRole("button", { name: "スタンプを押す" }).click();
  await page.waitForURL("**/card");
}

/** A press of earlier today, as the phone sends one that was kept. */
export async function pressEarlier(
  { request }: BrowserContext,
  { origin }: TestServer,
  code: string,
  at: Date,
) {
  const answer = await request.post(`${origin}/s/${code}`, {
    form: { id: randomUUID(), pressedAt: at.toISOString() },
    headers: { Origin: origin },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
}

/** How many stamps the card shows, all streets together. */
export async function stampsOnCard(page: Page): Promise<number> {
  await page.goto("/card");
  const board = page.getByRole("region", { name: "商店街ごとのスタンプ" });
  return board.getByRole("link", { name: /^\d{3}番 .*月\d+日/ }).count();
}

/** Another single-use link, by the operator's own command. */
export async function issueLink(server: TestServer, ...words: string[]) {
  const { stdout } = await promisify(execFile)(
    node,
    ["server/commands/sign-in.ts", ...words],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        PORT: String(server.port),
        DATA_DIR: server.dataDir,
        SESSION_SECRET: TEST_SECRET,
      },
    },
  );
  return stdout.trim().split(" ")[1]!;
}

/** Opens a printed sign-in link and presses its button. */
export async function signIn(page: Page, link: string) {
  await page.goto(link);
  await page.getByRole("button", { name: "サインインする" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}
