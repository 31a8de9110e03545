import { describe, expect, test } from "vitest";
import { inspectPages } from "./inspect.ts";
import {
  hasChromium,
  issueLink,
  minutesAgo,
  pressEarlier,
  signIn,
  useStage,
} from "./stage.ts";

const languages = ["ja", "ja-easy", "en", "zh-Hans", "ko"] as const;
const publicPages = [
  "/",
  "/streets",
  "/streets/tsunashima",
  "/shops/yaohachi",
  "/promotions",
  "/map",
  "/map?street=okurayama&course=tsurumi-river",
  "/map?zoom=2",
  "/map/live",
  "/courses",
  "/courses/tsunashima-peach?start=4",
  "/map/safety",
  "/walk?from=%E5%B0%8F%E6%9C%BA&minutes=120",
  "/about/privacy",
  "/about/accessibility",
  "/about/terms",
  "/about/commerce",
  "/sign-in",
];

const UNKNOWN_CODE = "/s/AAAAAAAAAAA";

const codeScanner =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";

describe.runIf(hasChromium)("every page can be used by everyone", () => {
  const stage = useStage();

  async function openIn(language: (typeof languages)[number]) {
    const page = await stage.open();
    await page
      .context()
      .addCookies([
        { name: "language", value: language, url: stage.server.origin },
      ]);
    return page;
  }

  test.each(languages)("a resident's pages in %s", async (language) => {
    const { server } = stage;
    const page = await openIn(language);
    // The same elements in every language; what differs is how long their words are.
    const byAxe = language === "ja";
    const { at, here, complaints } = inspectPages(page, { byAxe });
    for (const path of publicPages) await at(path);
    await at("/nowhere", 404);
    await at(UNKNOWN_CODE, 404);
    await at("/card");
    await at("/card/history");
    await at(`/s/${server.codes[0]}`);
    await page.locator("button.press").click();
    await page.waitForURL("**/card");
    await here("/card just stamped");
    await at("/card/number");
    await at("/card/rescue");
    await page.locator("#code").fill("ABCD-EFGH-JKMN");
    await page.locator("form#use button").click();
    await page.locator("[aria-invalid]").waitFor();
    await here("/card/rescue refused");
    await at("/prizes/c/entry");
    const context = page.context();
    for (const [i, code] of server.codes.slice(1, 4).entries())
      await pressEarlier(context, server, code, minutesAgo(100 - 30 * i));
    await at("/card");
    await at("/card/history");
    await page.goto("/prizes/c/entry");
    await page.locator("main form button").click();
    await page.getByText(/[0-9A-Z]{10}/).waitFor();
    await here("/prizes/c/entry entered");
    await page.locator("summary").first().click();
    await here("the switch of languages");
    expect(complaints).toEqual([]);
  });

  test.each(languages)("a scan inside another app in %s", async (language) => {
    const page = await stage.open({ userAgent: codeScanner });
    await page
      .context()
      .addCookies([
        { name: "language", value: language, url: stage.server.origin },
      ]);
    const { at, complaints } = inspectPages(page);
    await at(`/s/${stage.server.codes[0]}`);
    expect(complaints).toEqual([]);
  });

  test("a merchant's pages", async () => {
    const page = await stage.open();
    const { at, here, complaints } = inspectPages(page);
    await at(stage.server.links.merchant!);
    await signIn(page, stage.server.links.merchant!);
    await here("/merchant");
    for (const path of [
      "stamps",
      "promotions",
      "poster",
      "card",
      "qr",
      "mark",
      "closures",
      "hours",
      "ease",
    ])
      await at(`/merchant/${path}`);
    await at("/merchant/promotions/new");
    await page.getByRole("button", { name: "出す", exact: true }).click();
    await page.getByText("ひとことを書いてください。").waitFor();
    await here("/merchant/promotions/new refused");
    await at(stage.server.links.merchant!, 410);
    expect(complaints).toEqual([]);
  });

  test("the ward's pages, and a paused rally", async () => {
    const page = await stage.open({ viewport: { width: 1280, height: 900 } });
    const { at, here, complaints } = inspectPages(page);
    await signIn(page, await issueLink(stage.server, "ward"));
    for (const path of ["", "/tally", "/audit", "/resumption"])
      await at(`/ward${path}`);
    await at("/ward/nowhere", 404);
    await at("/ward/pause");
    const message = page.getByRole("textbox", { name: /参加者への文/ });
    await message.fill("台風のため、きょうは休みます。");
    await page.getByRole("button", { name: "一時停止にする" }).click();
    await page.getByRole("heading", { name: "一時停止中" }).waitFor();
    await here("/ward paused");
    await at("/ward/resumption");
    for (const language of languages) {
      const resident = await openIn(language);
      const inspection = inspectPages(resident, { byAxe: language === "ja" });
      await inspection.at(`/s/${stage.server.codes[0]}`);
      await inspection.at("/");
      complaints.push(...inspection.complaints);
    }
    expect(complaints).toEqual([]);
  });
});
