import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { needs } from "#tests/setup/needs.ts";
import {
  hasChromium,
  minutesAgo,
  scanAndPress,
  stampsOnCard,
  useStage,
} from "./stage.ts";

const rescueCode = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;

function readCode(page: Page) {
  return page.getByText(rescueCode).textContent();
}

async function cardNumber(page: Page) {
  await page.goto("/card");
  const shown = await page.getByText("問い合わせ番号").first().textContent();
  return /\d{4}-?\d{4}/.exec(shown!)?.[0];
}

async function useCode(page: Page, code: string, button = "カードをもどす") {
  await page.goto("/card/rescue");
  await page.getByRole("textbox", { name: "救済コード" }).fill(code);
  await page.getByRole("button", { name: button }).click();
}

describe.runIf(hasChromium)("a resident with two phones", () => {
  const stage = useStage();

  test("has the first phone's card on the second", async () => {
    const old = await stage.open();
    await scanAndPress(old, stage.server.codes[0]!);
    const code = await readCode(old);
    await old.getByRole("link", { name: "はじめて" }).click();
    await old.getByRole("link", { name: "救済コードを見る" }).click();
    expect(await readCode(old)).toBe(code);
    const fresh = await stage.open();
    await useCode(fresh, code!);
    await fresh.getByText("カードがもどりました").waitFor();
    expect(await cardNumber(fresh)).toBe(await cardNumber(old));
    expect(await stampsOnCard(fresh)).toBe(1);
  });

  test("merges two cards into one; the common shop counts once", async () => {
    const { codes } = stage.server;
    const one = await stage.open();
    await scanAndPress(one, codes[0]!, minutesAgo(120));
    const code = await readCode(one);
    await scanAndPress(one, codes[1]!, minutesAgo(90));
    const two = await stage.open();
    await scanAndPress(two, codes[1]!, minutesAgo(60));
    await two.getByRole("link", { name: "前のカードとまとめる" }).click();
    await two.waitForURL("**/card/rescue#use");
    await scanAndPress(two, codes[2]!, minutesAgo(30));
    await useCode(two, code!, "カードをまとめる");
    await two.getByText("2枚のカードを、1枚にまとめました").waitFor();
    for (const page of [one, two]) {
      await page.goto("/");
      await page.getByRole("img", { name: "6このうち3こ" }).waitFor();
      expect(await stampsOnCard(page)).toBe(3);
      await page.goto("/card/history");
      const rows = page.getByRole("main").getByRole("listitem");
      const shops = await rows.getByRole("link").allTextContents();
      expect(shops).toEqual(["酒のみなもと", "麦笛ベーカリー", "八百八"]);
    }
    expect(await cardNumber(one)).toBe(await cardNumber(two));
  });

  test("is told in a sentence what is wrong with a code, which stays", async () => {
    const page = await stage.open();
    await useCode(page, "ABCD-EFGH-JK");
    await page.getByText("救済コードは12文字です。").waitFor();
    await useCode(page, "ABCD-EFGH-JKMN");
    await page.getByText("このコードのカードは見つかりません。").waitFor();
    const field = page.getByRole("textbox", { name: "救済コード" });
    expect(await field.inputValue()).toBe("ABCD-EFGH-JKMN");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
  });

  test.runIf(needs("zbarimg", "zbar-tools"))(
    "points the new phone at the QR on the old one",
    async () => {
      const old = await stage.open();
      await scanAndPress(old, stage.server.codes[6]!);
      await old.goto("/card/rescue");
      const path = join(stage.server.dataDir, "rescue.png");
      await old
        .getByRole("img", { name: "救済コードのQR" })
        .screenshot({ path });
      const address = execFileSync("zbarimg", ["-q", "--raw", path], {
        encoding: "utf8",
      }).trim();
      expect(address).toMatch(/\/card\/rescue#[0-9A-Z]{12}$/);
      const fresh = await stage.open();
      await fresh.goto(address);
      const field = fresh.getByRole("textbox", { name: "救済コード" });
      await expect.poll(() => field.inputValue()).toBe(address.split("#")[1]);
      expect(fresh.url()).not.toContain("#");
      await fresh.getByRole("button", { name: "カードをもどす" }).click();
      await fresh.getByText("カードがもどりました").waitFor();
      expect(await cardNumber(fresh)).toBe(await cardNumber(old));
    },
  );
});
