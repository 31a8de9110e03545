import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { checkIn } from "#app/models/check-in.server.ts";
import { closeSessions } from "#app/models/session.server.ts";
import type { Checkpoint } from "#app/models/edition.server.ts";
import { endLiveStreams } from "#server/live-door.ts";
import { node, root } from "#server/install.mjs";
import { newKeyHash, pressAt } from "#tests/models/press.ts";
import { cursorOf } from "#app/domain/live-cursor.ts";
import { LIVE, openScreen, serveDoor } from "./live-screen.ts";
import { sampleEdition, signedIn } from "./merchant-world.ts";

const edition = await sampleEdition();
const [here, there] = edition.checkpoints as [Checkpoint, Checkpoint];
let server: Awaited<ReturnType<typeof serveDoor>>;
let cookie = "";

beforeAll(async () => {
  server = await serveDoor();
  cookie = await signedIn(edition.ward, here.shop);
});
afterEach(() => vi.useRealTimers());
afterAll(() => server.close());

const pressed: string[] = [];

async function press(checkpoint: Checkpoint, at?: Date): Promise<string> {
  const made = await checkIn(pressAt(edition, checkpoint, at), newKeyHash());
  if (checkpoint === here) pressed.push(made.stamp.id);
  return made.stamp.id;
}

/** A page that has just been rendered. */
const ofPage = () => ({ after: cursorOf(pressed) });

const open = (sent: Parameters<typeof openScreen>[2] = {}, as = cookie) =>
  openScreen(server.origin, as, sent);

test("a press is on the shop's screens within a second, on no other shop's", async () => {
  await press(here);
  const other = await open({}, await signedIn(edition.ward, there.shop));
  const screen = await open(ofPage());
  expect(screen.answer.headers.get("content-type")).toContain("event-stream");
  expect(screen.answer.headers.get("cache-control")).toBe("no-store");
  const from = performance.now();
  const id = await press(here);
  await screen.heard(1);
  expect(performance.now() - from).toBeLessThan(1500);
  expect(screen.rows()).toMatchObject([
    { id, how: "ポスターのQR", note: null, isCounted: true },
  ]);
  expect(screen.rows()[0]!.card).toMatch(/^末尾 \d{4}$/);
  const theirs = await press(there);
  await other.heard(1);
  expect(other.rows().map((row) => row.id)).toEqual([theirs]);
  expect(screen.events).toHaveLength(1);
  screen.leave();
  other.leave();
});

test("after a break it gets what it missed, once, and nothing of another day", async () => {
  await press(here);
  const first = await open(ofPage());
  const known = await press(here);
  await first.heard(1);
  const resumed = first.events[0]!.id;
  first.leave();
  const missed = [await press(here), await press(here)];
  const yesterday = new Date(Date.now() - 30 * 3_600_000);
  await press(here, yesterday);
  const screen = await open({ resumed, after: "nonsense" });
  await screen.heard(2);
  const next = await press(here);
  await screen.heard(3);
  const ids = screen.rows().map(({ id }) => id);
  expect(ids).toEqual([...missed, next]);
  expect(ids).not.toContain(known);
  screen.leave();
});

test("a stamp that another process made is told too", async () => {
  const place = here.street.id;
  const first = edition.checkpoints.find(({ street }) => street.id === place)!;
  expect(first.id).toBe(here.id);
  await press(here);
  const screen = await open(ofPage());
  await promisify(execFile)(
    node,
    ["tests/models/presser.worker.ts", newKeyHash(), "1"],
    { cwd: root },
  );
  await screen.heard(1);
  expect(screen.rows()).toHaveLength(1);
  screen.leave();
});

test("a device that was signed out stops seeing; a seventh screen takes the first one's place", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const screens = [];
  for (let i = 0; i < 7; i++) screens.push(await open());
  expect(await screens[0]!.over()).toBe(true);
  expect(screens[0]!.events.at(-1)?.event).toBe("aside");
  await vi.advanceTimersByTimeAsync(15_000);
  expect(screens[6]!.events.some(({ event }) => event === "reload")).toBe(
    false,
  );
  await closeSessions(edition.ward.id, [cookie.split("=")[1]!]);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await screens[6]!.over()).toBe(true);
  expect(screens[6]!.events.at(-1)?.event).toBe("reload");
  cookie = await signedIn(edition.ward, here.shop);
});

test("only a signed-in shop, only by GET, and its own page; the server's stop ends every stream", async () => {
  const none = await open({}, "");
  expect(none.answer.status).toBe(303);
  expect(none.answer.headers.get("location")).toMatch(/^\/sign-in\?next=/);
  const posted = await fetch(server.origin + LIVE, {
    method: "POST",
    headers: { Cookie: cookie },
  });
  expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET"]);
  const stale = await open({ of: there.id });
  expect(await stale.over()).toBe(true);
  expect(stale.events.map(({ event }) => event)).toEqual(["reload"]);
  const screen = await open();
  endLiveStreams();
  expect(await screen.over()).toBe(true);
  await expect(open()).rejects.toThrow();
});
