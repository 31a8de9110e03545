import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { canDecode, decodePdf } from "#tests/print/decode-pdf.ts";
import { hasChromium, signIn, useStage } from "./stage.ts";

const DRAWN_WITHIN_MS = 90_000;

async function printCard(official: Page): Promise<string> {
  await official.goto("/ward/card-runs");
  await official.getByLabel("何枚").fill("1");
  await official.getByRole("button", { name: "紙カードを作る" }).click();
  const link = official.getByRole("link", { name: "PDFをひらく" });
  await link.waitFor({ timeout: DRAWN_WITHIN_MS });
  const pdf = await official.request.get((await link.getAttribute("href"))!);
  const [address] = decodePdf(await pdf.body(), "odd");
  return new URL(address!).pathname.slice("/C/".length);
}

describe.runIf(hasChromium && canDecode)("a paper card", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("from print to the draw: a shop scans it, the desk keys in the rest and enters it, a phone takes it over", async () => {
    const { server } = stage;
    const official = await stage.open({
      viewport: { width: 1280, height: 800 },
    });
    await signIn(official, server.links.ward!);
    const number = await printCard(official);

    const shop = await stage.open();
    await signIn(shop, server.links.merchant!);
    await shop.goto(`/c/${number}`);
    await shop.getByRole("button", { name: "スタンプを押す" }).click();
    await shop.getByText("押しました").first().waitFor();

    await official.getByRole("link", { name: "カード", exact: true }).click();
    await official.getByLabel("カードの番号").fill(number);
    await official.getByLabel("お店の番号").fill("１ 12、23 999");
    await official.keyboard.press("Enter");
    await official.getByText("この開催回にない番号です：999").waitFor();
    await official.getByLabel("お店の番号").fill("1 12 23");
    await official.keyboard.press("Enter");
    await official
      .getByText(/新しいスタンプ 2こ.*もう押してあった店：1/)
      .waitFor();

    await official.getByLabel("カードの番号").fill(number);
    await official.getByLabel("お店の番号").fill("34");
    await official.keyboard.press("Enter");
    await official.getByText("このカードは、前にも入力されています").waitFor();
    await official.keyboard.press("Enter");
    await official.getByText(/新しいスタンプ 1こ/).waitFor();
    await official.getByRole("button", { name: "取り消す" }).first().click();
    await official.getByText("取り消しました（1こ）。").waitFor();

    await official.getByLabel("問い合わせ番号").fill(number);
    await official.getByRole("button", { name: "さがす" }).click();
    const tiers = official.getByRole("region", { name: "賞と応募" });
    await tiers.getByRole("button", { name: "応募する" }).first().click();
    await tiers.getByText(/応募番号 \w{10}/).waitFor();

    await official.getByRole("button", { name: "うつすQRを出す" }).click();
    const code = await official.locator(".claim .code").textContent();
    const phone = await stage.open({ javaScriptEnabled: true });
    await phone.goto(`/card/rescue#${code}`);
    await phone.getByRole("button", { name: "カードをもどす" }).click();
    await phone.getByText("カードがもどりました").waitFor();
    await phone.goto("/card/history");
    expect(await phone.getByRole("main").locator("li time").count()).toBe(3);
  });
});
