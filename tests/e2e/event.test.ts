import { join } from "node:path";
import Database from "better-sqlite3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { businessDay } from "#app/domain/business-day.ts";
import { inspectPages, OFFICE_WIDTHS } from "./inspect.ts";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";

const BOOTHS = [
  ...["やきそば", "たこやき", "わたあめ", "かき氷", "フランクフルト"],
  ...["焼き鳥", "豚汁", "甘酒", "ラムネ", "りんごあめ"],
  ...["輪投げ", "金魚すくい", "射的", "ヨーヨーつり", "スーパーボール"],
  ...["防災コーナー", "健康チェック", "図書館の本市", "花の苗", "手づくり雑貨"],
];

/** Kana-kanji input takes about three keys a letter; a practised hand makes two keys a second. */
const KEYS_A_LETTER = 3;
const SECONDS_A_KEY = 0.5;
/** To find and press something, and to read the page that comes. */
const SECONDS_A_PAGE = 15;
const AT_MOST_SECONDS = 600;

function codesOf(dataDir: string, slug: string): string[] {
  const database = new Database(join(dataDir, "choiyori.sqlite"), {
    readonly: true,
  });
  const rows = database
    .prepare(
      `SELECT codes.code FROM codes
       JOIN checkpoints ON checkpoints.id = codes.checkpoint_id
       JOIN rallies ON rallies.id = checkpoints.rally_id
       WHERE rallies.slug = ? ORDER BY checkpoints.number`,
    )
    .all(slug) as { code: string }[];
  database.close();
  return rows.map(({ code }) => code);
}

/** Types into a labelled field; answers the letters typed. */
async function type(page: Page, label: string, text: string): Promise<number> {
  await page.getByLabel(label, { exact: true }).fill(text);
  return [...text].length;
}

describe.runIf(hasChromium)("ふれあいまつり", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("20 booths from sign-in to published within ten minutes of a person's time, and stamped while the big rally runs", async () => {
    const { server } = stage;
    const page = await stage.open({ viewport: { width: 1280, height: 800 } });
    let pages = 0;
    page.on("request", (request) => {
      if (request.resourceType() === "document") pages += 1;
    });
    await signIn(page, await issueLink(server, "ward"));
    await page.getByRole("link", { name: "開催回のきまり" }).click();
    await page.getByRole("link", { name: "1日のイベントを作る" }).click();
    const today = businessDay(new Date());
    let letters = await type(page, "名前 ※必須", "ふれあいまつり");
    letters += await type(page, "アドレスに使う名前 ※必須", "matsuri");
    letters += await type(page, "日にち", today);
    letters += await type(page, "出店", BOOTHS.join("\n"));
    await page.getByRole("button", { name: "作る" }).click();
    await page
      .getByRole("heading", { name: "ふれあいまつりのきまり" })
      .waitFor();
    await page.getByText("総付。取引が1,000円未満は200円まで").waitFor();
    await page.getByRole("link", { name: "公開する画面へ" }).click();
    await page.getByText("公開に必要なことは、そろっています。").waitFor();
    await page.getByRole("button", { name: "公開する" }).click();
    await page.getByText("公開中です。").waitFor();

    expect(pages).toBeLessThanOrEqual(12);
    const seconds =
      letters * KEYS_A_LETTER * SECONDS_A_KEY + pages * SECONDS_A_PAGE;
    expect(seconds).toBeLessThanOrEqual(AT_MOST_SECONDS);

    const codes = codesOf(server.dataDir, "matsuri");
    expect(codes).toHaveLength(BOOTHS.length);
    const phone = await stage.open();
    await phone.goto(`/s/${codes[0]!.toLowerCase()}`);
    await phone.getByRole("heading", { name: "やきそば" }).waitFor();
    await phone.getByRole("button", { name: "スタンプを押す" }).click();
    await phone.getByRole("heading", { name: "押せました" }).waitFor();
    await phone.getByRole("img", { name: "5このうち1こ" }).waitFor();
    const big = phone.getByRole("link", {
      name: /ちょいより散歩.*のカードを見る/,
    });
    await big.click();
    await phone.getByRole("link", { name: "C賞" }).waitFor();
    await phone.goto(`/s/${server.codes[0]}`);
    await phone.getByRole("button", { name: "スタンプを押す" }).click();
    await phone.getByRole("img", { name: "3このうち1こ" }).waitFor();
    await phone
      .getByRole("link", { name: "ふれあいまつりのカードを見る" })
      .click();
    await phone.getByRole("link", { name: /^001番 やきそば/ }).waitFor();
  });

  test("the pages of a rally's rules read well, wide and narrow, also with mistakes in them", async () => {
    const page = await stage.open({
      viewport: { width: 1280, height: 800 },
      javaScriptEnabled: true,
    });
    await signIn(page, await issueLink(stage.server, "ward"));
    const pages = inspectPages(page, { widths: OFFICE_WIDTHS });
    await page.goto("/ward/editions/new?preset=event");
    await page.getByRole("button", { name: "作る" }).click();
    await pages.here("an event with mistakes");
    await page.goto("/ward/editions");
    await page
      .getByRole("link", { name: /ちょいより散歩/ })
      .first()
      .click();
    await pages.here("the editor");
    await page.getByLabel("A賞の必要な数").fill("999");
    await page.getByLabel("B賞の1本の価額").fill("20,000");
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("999こは、とどきません。").waitFor();
    await page.getByText("上限をこえています").first().waitFor();
    await pages.here("the editor with mistakes");
    await page.getByRole("button", { name: "賞を足す" }).click();
    await page.getByLabel("新しい賞の名前").waitFor();
    expect(pages.complaints).toEqual([]);
  });
});
