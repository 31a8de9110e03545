import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { canDecode, decodePdf } from "#tests/print/decode-pdf.ts";
import {
  hasChromium,
  issueLink,
  scanAndPress,
  signIn,
  useStage,
} from "./stage.ts";

const DRAWN_WITHIN_MS = 90_000;

/** Waits as a browser without JavaScript does: the page renews itself. */
async function untilReady(page: Page) {
  await page
    .getByRole("link", { name: "PDFをひらく" })
    .waitFor({ timeout: DRAWN_WITHIN_MS });
}

async function pdfBehind(page: Page): Promise<Uint8Array> {
  const link = page.getByRole("link", { name: "PDFをひらく" });
  const answer = await page.request.get((await link.getAttribute("href"))!);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return answer.body();
}

describe.runIf(hasChromium && canDecode)("prints, without JavaScript", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });
  const desk = { viewport: { width: 1280, height: 800 } };

  test("ten posters are ordered, drawn, read back by a decoder, and one is scanned", async () => {
    const { server } = stage;
    const official = await stage.open(desk);
    await signIn(official, server.links.ward!);
    await official.getByRole("link", { name: "印刷物", exact: true }).click();
    await official.getByLabel("小さいカード（A6）").uncheck();
    await official.getByLabel("1つの商店街").check();
    await official.getByRole("button", { name: "印刷物を作る" }).click();
    await official.waitForURL("**/ward/prints/*");
    await untilReady(official);
    await official.getByText("すべてのQRを読み返せました。").waitFor();
    const read = decodePdf(await pdfBehind(official));
    const origin = `HTTP://LOCALHOST:${server.port}`;
    expect(read).toEqual(
      server.codes.slice(0, 10).map((code) => `${origin}/S/${code}`),
    );
    const resident = await stage.open({ javaScriptEnabled: true });
    await scanAndPress(resident, new URL(read[3]!).pathname.slice(3));
    await resident.getByRole("link", { name: /^004番 .*月/ }).waitFor();
  });

  test("the shop confirms its poster; after a new QR the old one says so", async () => {
    const { server } = stage;
    const shop = await stage.open();
    await signIn(shop, server.links.merchant!);
    await shop.goto(`/s/${server.codes[0]}`);
    await shop.getByRole("button", { name: "スタンプを押す" }).waitFor();
    await shop.getByRole("button", { name: "掲示を確認" }).click();
    await shop.getByRole("heading", { name: "掲示を確認しました" }).waitFor();

    const official = await stage.open(desk);
    await signIn(official, await issueLink(server, "ward"));
    await official.goto("/ward/prints");
    await official.getByRole("link", { name: "掲示の確認 1／110店" }).click();
    await official.getByRole("rowheader", { name: "綱島" }).first().waitFor();
    await official.goto("/ward/prints/shops/yaohachi");
    await official
      .getByLabel("前のQRが使えなくなることを、店に伝えました")
      .check();
    await official.getByRole("button", { name: "QRを新しくする" }).click();
    await official.getByText("新しいQRにしました。").waitFor();

    await shop.goto(`/s/${server.codes[0]}`);
    await shop
      .getByRole("heading", { name: "このポスターは古いものです。" })
      .waitFor();
    const resident = await stage.open();
    const answer = await resident.goto(`/s/${server.codes[0]}`);
    expect(answer?.status()).toBe(410);
  });

  test("paper cards are made in a run and their numbers listed", async () => {
    const official = await stage.open(desk);
    await signIn(official, await issueLink(stage.server, "ward"));
    await official.goto("/ward/card-runs");
    await official.getByLabel("何枚").fill("4");
    await official.getByRole("button", { name: "紙カードを作る" }).click();
    await untilReady(official);
    const read = decodePdf(await pdfBehind(official), "odd");
    await official.goto("/ward/card-runs");
    await official.getByRole("link", { name: /月.*日（.）/ }).click();
    const listed = await official.locator(".run-numbers li").allInnerTexts();
    expect(read.map((address) => address.split("/").at(-1))).toEqual(
      listed.map((number) => number.replace("-", "")),
    );
  });
});
