import { rmSync } from "node:fs";
import { makeFolder } from "#tests/setup/environment.ts";
import { openLines } from "./load.ts";
import type { Line } from "./line.ts";
import type { Options } from "./options.ts";
import { startOurs } from "./our-server.ts";
import { prepareCards } from "./prepare-cards.ts";
import { pressMix } from "./press-mix.ts";
import { atMost, type Row } from "./report.ts";
import { percentile } from "./rounds.ts";

const PER_SECOND = 500;
const CONNECTIONS = 200;
const WARM_SECONDS = 2;

/**
 * Presses are sent when they are due, however the server does; each one's time
 * runs from the instant it was due, so a stall counts against all that waited.
 * It ends after the seconds, or earlier once `isOver`.
 */
export async function pressOnTime(
  port: number,
  next: () => string,
  seconds: number,
  perSecond = PER_SECOND,
  isOver: () => boolean = () => false,
) {
  const idle = await openLines(port, CONNECTIONS);
  const took: number[] = [];
  let failed = 0;
  const due: number[] = [];
  const from = performance.now();
  let count = perSecond * seconds;
  async function send(line: Line, at: number) {
    const { status } = await line.ask(next());
    took.push(performance.now() - at);
    if (status !== 303) failed++;
    const waiting = due.shift();
    if (waiting === undefined) idle.push(line);
    else await send(line, waiting);
  }
  await new Promise<void>((done) => {
    let sent = 0;
    const timer = setInterval(() => {
      const passed = ((performance.now() - from) / 1000) * perSecond;
      if (isOver()) count = Math.min(count, sent);
      for (; sent < Math.min(passed, count); sent++) {
        const at = from + (sent / perSecond) * 1000;
        const line = idle.pop();
        if (line) void send(line, at);
        else due.push(at);
      }
      if (took.length < count) return;
      clearInterval(timer);
      done();
    }, 1);
  });
  idle.forEach((line) => line.close());
  return { took, failed };
}

/** 500 presses a second for a while, with the fold job running. */
export async function measureOpenLoop({
  seconds,
  profile,
}: Options): Promise<Row[]> {
  const dataDir = makeFolder("bench");
  const prepared = PER_SECOND * (seconds * 2 + WARM_SECONDS);
  await prepareCards(dataDir, prepared);
  const ours = await startOurs({ dataDir, profile });
  const next = pressMix(ours.port, prepared);
  await pressOnTime(ours.port, next, WARM_SECONDS);
  const { took, failed } = await pressOnTime(ours.port, next, seconds * 2);
  await ours.stop();
  rmSync(dataDir, { recursive: true, force: true });
  const at = `${PER_SECOND} presses/s for ${seconds * 2} s`;
  return [
    atMost(`${at}: median`, percentile(took, 0.5), "ms", null),
    atMost(`${at}: p99`, percentile(took, 0.99), "ms", null),
    atMost(`${at}: slowest`, Math.max(...took), "ms", null),
    atMost(`${at}: failed`, failed, "", 0),
  ];
}
