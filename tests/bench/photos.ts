import { rmSync } from "node:fs";
import { cameraJpeg } from "#tests/models/pictures.ts";
import { makeFolder } from "#tests/setup/environment.ts";
import { pressOnTime } from "./open-loop.ts";
import type { Options } from "./options.ts";
import { startOurs } from "./our-server.ts";
import { prepareCards } from "./prepare-cards.ts";
import { pressMix } from "./press-mix.ts";
import { atMost, beside, type Row } from "./report.ts";
import { median, pairOf, percentile, takeTurns } from "./rounds.ts";
import { openSignedIn } from "./signed-in.ts";

/** Looks at a draft: keeps its picture and changes nothing else. */
const PATH = "/merchant/promotions/new";
const draft = { kind: "news", title: "柿", period: "today", intent: "preview" };

const PER_SECOND = 100;
const WARM_SECONDS = 2;
/** What a day's limit leaves for pictures sent one after another. */
const MOST_PICTURES = 90;
const MOST_MS = 1500;
const MOST_RATIO = 1.5;

/** 12-megapixel pictures of a shop, stored in two sizes, while residents press. */
export async function measurePhotos(options: Options): Promise<Row[]> {
  const { seconds, rounds, profile } = options;
  const dataDir = makeFolder("bench");
  const most = PER_SECOND * (WARM_SECONDS + seconds * rounds * 2);
  await prepareCards(dataDir, most);
  const ours = await startOurs({ dataDir, profile });
  const next = pressMix(ours.port, most);
  const shop = await openSignedIn(ours, "merchant");
  const camera = await cameraJpeg({ width: 4000, height: 3000 });
  const form = new FormData();
  for (const [name, value] of Object.entries(draft)) form.append(name, value);
  form.append("picture", new File([new Uint8Array(camera)], "photo.jpg"));
  const filled = new Response(form);
  const type = filled.headers.get("Content-Type") ?? "";
  const body = await filled.arrayBuffer();
  const took: number[] = [];

  async function sendPicture() {
    const from = performance.now();
    const { status } = await shop.sendBody(PATH, type, body);
    if (status !== 200) throw new Error(`a picture was answered ${status}`);
    return performance.now() - from;
  }

  async function keepSending(isOver: () => boolean) {
    while (!isOver() && took.length < MOST_PICTURES)
      took.push(await sendPicture());
  }

  const press = () => pressOnTime(ours.port, next, seconds, PER_SECOND);
  async function pressBusy() {
    let isOver = false;
    const [pressed] = await Promise.all([
      press().finally(() => (isOver = true)),
      keepSending(() => isOver),
    ]);
    return pressed;
  }

  await pressOnTime(ours.port, next, WARM_SECONDS, PER_SECOND);
  const alone = await sendPicture();
  const turns = await takeTurns(rounds, pressBusy, press);
  await ours.stop();
  rmSync(dataDir, { recursive: true, force: true });
  const p99 = (runs: { took: number[] }[]) =>
    runs.map((run) => percentile(run.took, 0.99));
  const failed = [...turns.ours, ...turns.bare].reduce(
    (sum, run) => sum + run.failed,
    0,
  );
  const size = `12-megapixel JPEG of ${(camera.length / 1e6).toFixed(1)} MB`;
  const at = `${PER_SECOND} presses/s`;
  return [
    atMost(`${size}, stored in two sizes, alone`, alone, "ms", MOST_MS),
    atMost(`the same at ${at}: median`, median(took), "ms", null),
    beside(
      `${at}: p99 while pictures come one after another, beside without`,
      pairOf(p99(turns.ours), p99(turns.bare)),
      "ms",
      { sign: "≤", ratio: MOST_RATIO },
    ),
    atMost(`${at}: failed`, failed, "", 0),
  ];
}
