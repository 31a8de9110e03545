import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inspectPages, OFFICE_WIDTHS } from "./inspect.ts";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";

const DRAWN_WITHIN_MS = 90_000;

const pages = [
  ...["/ward", "/ward/first-steps", "/ward/settings", "/ward/start"],
  "/ward/promotions",
  ...["/ward/editions", "/ward/shops", "/ward/shops/yaohachi"],
  ...["/ward/shops/yaohachi/place", "/ward/shops/yaohachi/withdrawal"],
  ...["/ward/streets", "/ward/streets/tsunashima"],
  ...["/ward/streets/tsunashima/pin", "/ward/applications"],
  ...["/ward/applications/unanswered", "/ward/prints", "/ward/prints/checks"],
  ...["/ward/prints/shops/yaohachi", "/ward/card-runs", "/ward/cards"],
  ...["/ward/people/sessions", "/ward/resending", "/ward/audit", "/ward/tally"],
  ...["/ward/surveys", "/ward/places", "/ward/walk-network"],
];

/** Forms that are also looked at as they come back, sent empty. */
const forms = [
  ...["/ward/editions/new", "/ward/editions/new?preset=event"],
  ...["/ward/shops/new", "/ward/streets/new", "/ward/shops/import"],
  ...["/ward/people/invitation", "/ward/surveys/new"],
  ...["/ward/places", "/ward/walk-network"],
];

const file = [
  "店名,商店街,緯度,経度",
  "よい店,綱島商店街,35.5371,139.6342",
  "わるい店,どこにもない商店街,あ,い",
].join("\n");

const ways = [
  [139.61745, 35.50707],
  [139.6152, 35.5112],
];

const uploads = {
  "/ward/places": "名称,緯度,経度\n駅前,35.5371,139.6342\n逆の所,139.6,35.5",
  "/ward/walk-network": JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { stairs: 3 },
        geometry: { type: "LineString", coordinates: ways },
      },
    ],
  }),
};

async function sendEmpty(page: Page) {
  const sent = page.waitForEvent("load");
  await page
    .locator("main form[method=post]")
    .last()
    .evaluate((form: HTMLFormElement) => form.submit());
  await sent;
  await page.waitForLoadState();
}

/** The addresses a page links to under `start`, but `new`. */
async function linksUnder(page: Page, start: string): Promise<string[]> {
  const links = await page.locator(`main a[href^="${start}/"]`).all();
  const paths = await Promise.all(links.map((a) => a.getAttribute("href")));
  return paths.filter(
    (path) => path !== null && !path.includes("/new"),
  ) as string[];
}

describe.runIf(hasChromium)("every office page can be used by everyone", () => {
  const stage = useStage({
    context: { viewport: { width: 1280, height: 800 } },
  });

  async function openOffice() {
    const page = await stage.open();
    await signIn(page, await issueLink(stage.server, "ward"));
    return { page, ...inspectPages(page, { widths: OFFICE_WIDTHS }) };
  }

  test("the pages, and the forms as they come back", async () => {
    const { page, at, here, complaints } = await openOffice();
    for (const path of pages) await at(path);
    for (const path of forms) {
      await at(path);
      await sendEmpty(page);
      await here(`${path} refused`);
    }
    await page.goto("/ward/editions");
    const [edition] = await linksUnder(page, "/ward/editions");
    const own = edition!.split("/").slice(0, 4).join("/");
    for (const part of ["", "/copy", "/publication", "/dry-run"])
      await at(own + part);
    await page.goto("/ward/people");
    const people = await linksUnder(page, "/ward/people");
    await at(people.find((path) => /[0-9a-f-]{36}$/.test(path))!);
    await at(`/posters/${stage.server.codes[0]}`);
    expect(complaints).toEqual([]);
  });

  test("what is made in the office: cards, a file of shops, a shop that is asked", async () => {
    const { page, at, here, complaints } = await openOffice();
    await page.goto("/ward/card-runs");
    await page.getByLabel("何枚").fill("1");
    await page.getByRole("button", { name: "紙カードを作る" }).click();
    await page
      .getByRole("link", { name: "PDFをひらく" })
      .waitFor({ timeout: DRAWN_WITHIN_MS });
    await here("a print");
    await page.goto("/ward/card-runs");
    const [run] = await linksUnder(page, "/ward/card-runs");
    await at(run!);
    const number = await page.locator(".run-numbers li").first().textContent();
    await at(`/ward/cards/${number!.trim()}`);
    await page.goto("/ward/shops/import");
    const choice = page.locator("input[type=file]");
    const buffer = Buffer.from(file);
    await choice.setInputFiles({
      name: "一覧.csv",
      mimeType: "text/csv",
      buffer,
    });
    await page.getByRole("button", { name: /たしかめる/ }).click();
    await page.waitForURL(/import\/[0-9a-f-]{36}/);
    await here("a file of shops");
    for (const [path, text] of Object.entries(uploads)) {
      await page.goto(path);
      const [name, mimeType] = ["一覧", "text/plain"];
      const sent = { name, mimeType, buffer: Buffer.from(text) };
      await page.locator("input[type=file]").setInputFiles(sent);
      await page.getByLabel(/^だれの資料か/).fill("区の資料");
      await page.getByRole("button", { name: /たしかめる/ }).click();
      await page.waitForURL(/[0-9a-f-]{36}/);
      await here(`a file at ${path}`);
    }
    expect(complaints).toEqual([]);
  });

  test("a survey, from the ward to a shop's answer", async () => {
    const { page, at, complaints } = await openOffice();
    await at("/ward/surveys/new?preset=after");
    await page.getByRole("button", { name: "保存して、お店に出す" }).click();
    await page.getByText("お店に出しました。").waitFor();
    const survey = new URL(page.url()).pathname.replace("/ward", "/merchant");
    const shop = await stage.open();
    const own = inspectPages(shop, { widths: [360] });
    await signIn(shop, await issueLink(stage.server, "merchant"));
    await own.here("/merchant with a survey");
    await own.at(survey);
    await shop.getByLabel(/おおよそ|およそ/).fill("30");
    await shop.getByRole("button", { name: "答えを送る" }).click();
    await shop.getByText("この質問には、答えてください。").waitFor();
    await own.here("a survey refused");
    await shop.getByText("参加したい", { exact: true }).click();
    await shop.getByRole("button", { name: "答えを送る" }).click();
    await shop.getByText("ありがとうございます。").waitFor();
    await own.here("/merchant/surveys");
    await own.at("/merchant/evening");
    await at(survey.replace("/merchant", "/ward"));
    expect([...complaints, ...own.complaints]).toEqual([]);
  });

  test("a shop's letter and devices", async () => {
    const page = await stage.open();
    const { at, complaints } = inspectPages(page, { widths: OFFICE_WIDTHS });
    await at("/l");
    await at("/sign-in/phone");
    for (const path of ["/l/AAAA", "/a/AAAA"]) await at(path, 404);
    await signIn(page, stage.server.links.merchant!);
    await at("/merchant/devices");
    expect(complaints).toEqual([]);
  });
});
