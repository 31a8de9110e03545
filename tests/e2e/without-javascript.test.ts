import { describe, expect, test } from "vitest";
import {
  hasChromium,
  minutesAgo,
  pressEarlier,
  stampsOnCard,
  useStage,
} from "./stage.ts";

describe.runIf(hasChromium)("a resident without JavaScript", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("stamps, sees the card, walks on and enters a draw", async () => {
    const { server } = stage;
    const page = await stage.open();
    await page.goto(`/s/${server.codes[0]}`);
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    expect(new URL(page.url()).pathname).toBe("/card");
    await page.getByRole("heading", { name: "押せました" }).waitFor();
    await page.getByRole("img", { name: "3このうち1こ" }).waitFor();
    await page.getByRole("link", { name: "はじめて" }).click();
    expect(await page.getByText("押せました").count()).toBe(0);

    await page.goto("/");
    await page.getByLabel("QRコードの下の番号").fill(server.codes[1]!);
    await page.getByRole("button", { name: "ひらく" }).click();
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.getByText("続けて押したため、まだ数に入りません。").waitFor();
    await page.goto(`/s/${server.codes[0]}`);
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.getByRole("heading", { name: "もう押してあります" }).waitFor();

    const context = page.context();
    await pressEarlier(context, server, server.codes[2]!, minutesAgo(90));
    await pressEarlier(context, server, server.codes[3]!, minutesAgo(60));
    await page.goto("/card");
    await page.getByRole("button", { name: "C賞に応募する" }).click();
    await page.getByRole("heading", { name: "C賞に応募しました" }).waitFor();
    await page.getByText(/^応募番号 [0-9A-Z]{10}$/).waitFor();
    await page.goto("/card/history");
    const rows = page.getByRole("main").getByRole("listitem");
    expect(await rows.count()).toBe(4);
  });

  test("brings the card back in another browser by its rescue code", async () => {
    const first = await stage.open();
    await first.goto(`/s/${stage.server.codes[5]}`);
    await first.getByRole("button", { name: "スタンプを押す" }).click();
    const code = first.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    const rescue = await code.textContent();
    const other = await stage.open();
    await other.goto("/card/rescue");
    await other
      .getByRole("textbox", { name: "救済コード" })
      .fill(rescue!.toLowerCase());
    await other.getByRole("button", { name: "カードをもどす" }).click();
    await other.getByText("カードがもどりました").waitFor();
    expect(await stampsOnCard(other)).toBe(1);
  });

  test("changes the language", async () => {
    const page = await stage.open();
    await page.goto("/");
    await page.getByText("日本語").first().click();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("link", { name: "Home", exact: true }).waitFor();
  });
});
