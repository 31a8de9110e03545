import type { Page } from "playwright-core";
import { percentile } from "./rounds.ts";

/** Milliseconds of a frame (median and 95th of 100), of script a frame; long tasks a hundred frames. */
export type Moved = {
  median: number;
  p95: number;
  script: number;
  long: number;
};

const LEGS = [
  [90, 140],
  [-90, 140],
  [-90, -140],
  [90, -140],
] as const;
const STEPS = 25;
const NOTCHES = 12;

type Watched = Window & { stopWatching?: () => object };

/** Runs in the page: notes each frame and each task over 50 ms until it is stopped. */
function watchFrames() {
  const frames: number[] = [];
  const long: number[] = [];
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  });
  tasks.observe({ type: "longtask" });
  let last = performance.now();
  let isOn = true;
  function tick(now: number) {
    frames.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(tick);
  }
  requestAnimationFrame(tick);
  (window as Watched).stopWatching = () => {
    isOn = false;
    return { frames: frames.slice(1), long };
  };
}

async function drag(page: Page, at: { x: number; y: number }) {
  for (const [x, y] of LEGS) {
    await page.mouse.move(at.x - x / 2, at.y - y / 2);
    await page.mouse.down();
    await page.mouse.move(at.x + x / 2, at.y + y / 2, { steps: STEPS });
    await page.mouse.up();
  }
}

async function wheel(page: Page, pixels: number) {
  for (let notch = 0; notch < NOTCHES; notch++) {
    await page.mouse.wheel(0, pixels);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Drags the map about, zooms in, drags, and zooms out again, as a hand would. */
export async function travel(page: Page): Promise<Moved> {
  const box = await page.locator(".live-canvas").boundingBox();
  if (!box) throw new Error("there is no map");
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const scriptMs = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const found = metrics.find(({ name }) => name === "ScriptDuration");
    return (found?.value ?? 0) * 1000;
  };
  await page.evaluate(watchFrames);
  const from = await scriptMs();
  for (const pixels of [-120, 120]) {
    await drag(page, at);
    await wheel(page, pixels);
  }
  const script = (await scriptMs()) - from;
  const { frames, long } = await page.evaluate(
    () =>
      (window as Watched).stopWatching!() as {
        frames: number[];
        long: number[];
      },
  );
  return {
    median: percentile(frames, 0.5),
    p95: percentile(frames, 0.95),
    script: script / frames.length,
    long: (long.length / frames.length) * 100,
  };
}
