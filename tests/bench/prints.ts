import { rmSync } from "node:fs";
import { makeFolder } from "#tests/setup/environment.ts";
import { pressOnTime } from "./open-loop.ts";
import type { Options } from "./options.ts";
import { type OurServer, startOurs } from "./our-server.ts";
import { prepareCards } from "./prepare-cards.ts";
import { pressMix } from "./press-mix.ts";
import { atMost, beside, type Row } from "./report.ts";
import { percentile } from "./rounds.ts";
import { openSignedIn } from "./signed-in.ts";

const PER_SECOND = 100;
const WARM_SECONDS = 2;
const QUIET_SECONDS = 20;
const LONGEST_SECONDS = 180;
const MOST_SECONDS = 60;
const MOST_RATIO = 1.5;
const POLL_MS = 500;

/** Orders posters and counter cards of all shops; seconds until the joined PDF is there. */
async function printPack(ours: OurServer): Promise<number> {
  const office = await openSignedIn(ours, "ward");
  const from = performance.now();
  const ordered = await office.send("/ward/prints", [
    ["sheets", "poster"],
    ["sheets", "counter"],
    ["scope", "all"],
  ]);
  const path = ordered.headers.get("Location");
  if (ordered.status !== 303 || !path)
    throw new Error(`the order was answered ${ordered.status}`);
  for (;;) {
    await new Promise((done) => setTimeout(done, POLL_MS));
    const { status } = await office.get(`${path}/file.pdf`);
    if (status === 200) return (performance.now() - from) / 1000;
    const took = (performance.now() - from) / 1000;
    if (took > LONGEST_SECONDS) throw new Error("the pack was not finished");
  }
}

/** A pack of 110 posters and counter cards, each re-read, while residents press. */
export async function measurePrints({ profile }: Options): Promise<Row[]> {
  const dataDir = makeFolder("bench");
  const most = WARM_SECONDS + QUIET_SECONDS + LONGEST_SECONDS;
  await prepareCards(dataDir, PER_SECOND * most);
  const ours = await startOurs({ dataDir, profile });
  const next = pressMix(ours.port, PER_SECOND * most);
  const press = (seconds: number, isOver?: () => boolean) =>
    pressOnTime(ours.port, next, seconds, PER_SECOND, isOver);
  await press(WARM_SECONDS);
  const quiet = await press(QUIET_SECONDS);
  let seconds = 0;
  const [busy] = await Promise.all([
    press(LONGEST_SECONDS, () => seconds > 0),
    printPack(ours).then((took) => (seconds = took)),
  ]);
  await ours.stop();
  rmSync(dataDir, { recursive: true, force: true });
  const [without, during] = [quiet, busy].map(({ took }) =>
    percentile(took, 0.99),
  );
  const pair = { ours: during!, bare: without!, ratio: during! / without! };
  const at = `${PER_SECOND} presses/s`;
  return [
    atMost(
      `pack of 110 posters and 110 counter cards, re-read, at ${at}`,
      seconds,
      "s",
      MOST_SECONDS,
    ),
    beside(`${at}: p99 while it is drawn, beside without`, pair, "ms", {
      sign: "≤",
      ratio: MOST_RATIO,
    }),
    atMost(
      `${at}: failed while it is drawn`,
      quiet.failed + busy.failed,
      "",
      0,
    ),
  ];
}
