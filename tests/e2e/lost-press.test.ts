import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium, minutesAgo, stampsOnCard, useStage } from "./stage.ts";

const PRESS = /\/s\/\w+$/;

/** Counts the presses that leave the page from now on. */
function countPresses(page: Page) {
  const count = { sent: 0 };
  page.on("request", (request) => {
    if (request.method() === "POST" && PRESS.test(request.url()))
      count.sent += 1;
  });
  return count;
}

async function press(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole("button", { name: "スタンプを押す" }).click();
}

/** Loses every press of the page on its way until the network is back. */
async function loseNetwork(page: Page, lose: (route: Route) => Promise<void>) {
  let isLost = true;
  await page.route(PRESS, (route) =>
    isLost && route.request().method() === "POST"
      ? lose(route)
      : route.continue(),
  );
  return {
    /** No page is open when it comes back: none may be sending already. */
    async comesBack() {
      await page.goto("about:blank");
      isLost = false;
    },
  };
}

async function historyTimes(page: Page) {
  const open = () => page.goto("/card/history");
  // A press just resent may be taking the page to the card.
  await open().catch(open);
  const times = page.getByRole("main").locator("li time");
  const all = await times.evaluateAll((found) =>
    found.map((time) => time.getAttribute("datetime")),
  );
  return all.map((time) => Date.parse(time!));
}

describe.runIf(hasChromium)("a press that loses its network", () => {
  const stage = useStage();

  function unsent(page: Page) {
    return page.getByText("まだ送れていません。");
  }

  test("waits on the phone and is sent by itself, once, with its own time", async () => {
    const at = minutesAgo(40);
    const page = await stage.open();
    await page.clock.setFixedTime(at);
    await page.goto(`/s/${stage.server.codes[0]}`);
    expect(await unsent(page).isVisible()).toBe(false);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await unsent(page).waitFor();
    const presses = countPresses(page);
    await page.clock.setFixedTime(minutesAgo(5));
    await page.context().setOffline(false);
    await page.waitForURL("**/card");
    await page.getByRole("heading", { name: "押せました" }).waitFor();
    await page.goto(`/s/${stage.server.codes[1]}`);
    expect(await historyTimes(page)).toEqual([at.getTime()]);
    expect(presses.sent).toBe(1);
  });

  test("is sent when any page of the card is opened later", async () => {
    const page = await stage.open();
    const network = await loseNetwork(page, (route) => route.abort());
    await press(page, `/s/${stage.server.codes[2]}`);
    await unsent(page).waitFor();
    expect(await stampsOnCard(page)).toBe(0);
    await network.comesBack();
    await page.goto("/map", { waitUntil: "commit" });
    await page.waitForURL("**/card");
    await page.getByRole("heading", { name: "押せました" }).waitFor();
    expect(await stampsOnCard(page)).toBe(1);
    expect(await historyTimes(page)).toHaveLength(1);
  });

  test("is one stamp when only the answer was lost", async () => {
    const page = await stage.open();
    const statuses: number[] = [];
    const network = await loseNetwork(page, async (route) => {
      const answer = await route.fetch({ maxRedirects: 0 });
      statuses.push(answer.status());
      await route.abort();
    });
    await press(page, `/s/${stage.server.codes[3]}`);
    await unsent(page).waitFor();
    expect(statuses).toEqual([303]);
    expect(await historyTimes(page)).toHaveLength(1);
    await network.comesBack();
    const presses = countPresses(page);
    await page.goto("/card", { waitUntil: "commit" });
    await expect.poll(() => presses.sent).toBe(1);
    await page.getByRole("heading", { name: "もう押してあります" }).waitFor();
    expect(await historyTimes(page)).toHaveLength(1);
    await page.goto("/card");
    expect(presses.sent).toBe(1);
  });
});
