import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  hasChromium,
  issueLink,
  scanAndPress,
  signIn,
  stampsOnCard,
  useStage,
} from "./stage.ts";

const name = "みなとの花屋";

async function codeOn(page: Page): Promise<string> {
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/;
  const line = page.locator("p", { hasText: code }).first();
  return code.exec((await line.textContent())!)![0];
}

async function addShop(page: Page) {
  await page.goto("/ward/shops");
  await page.getByRole("link", { name: "店舗を足す" }).click();
  await page.getByRole("textbox", { name: "名前" }).fill(name);
  await page.getByRole("textbox", { name: "英語" }).fill("Harbour Flowers");
  await page
    .getByRole("combobox", { name: "商店街" })
    .selectOption({ label: "綱島商店街" });
  await page.getByRole("textbox", { name: "月" }).fill("朝から");
  await page.getByRole("button", { name: "保存する" }).click();
  await page.getByText("営業時間として読めません。").waitFor();
  await page.getByRole("textbox", { name: "月" }).fill("10時〜18時半");
  await page.getByRole("button", { name: "保存する" }).click();
  await page.getByText("保存しました。").waitFor();
  expect(await page.getByRole("textbox", { name: "月" }).inputValue()).toBe(
    "10:00〜18:30",
  );
}

async function pressOnMap(page: Page) {
  await page.getByRole("link", { name: "地図でえらぶ" }).click();
  const map = page.getByRole("button", { name: "地図を押して場所をえらぶ" });
  const before = await page.getByText(/^北緯/).textContent();
  await map.click({ position: { x: 120, y: 200 } });
  await page.getByText("3／3").waitFor();
  await page.getByRole("button", { name: "ここにする" }).click();
  await page.getByText("保存しました。").waitFor();
  const lat = page.getByRole("textbox", { name: "緯度" });
  expect(before).not.toContain(await lat.inputValue());
  expect(
    await page.getByRole("checkbox", { name: /たしかめました/ }).isChecked(),
  ).toBe(true);
}

async function answer(phone: Page, code: string) {
  await phone.goto(`/A/${code.toLowerCase()}`);
  await phone.getByText(name).waitFor();
  await phone.getByRole("radio", { name: /^参加します/ }).check();
  await phone.getByRole("button", { name: "送る" }).click();
  await phone.getByText("送れませんでした。").waitFor();
  await phone.getByText("押しかたを、えらんでください。").waitFor();
  await phone.getByRole("radio", { name: /^店が読み取る/ }).check();
  await phone.getByRole("textbox", { name: /特典/ }).fill("花を1本おまけ。");
  await phone.getByRole("textbox", { name: "お名前" }).fill("花田");
  await phone.getByRole("textbox", { name: "電話番号" }).fill("045-000-1212");
  await phone.getByRole("checkbox", { name: /同意します/ }).check();
  await phone.getByRole("button", { name: "送る" }).click();
  await phone.getByText("お返事を受けとりました").waitFor();
}

describe.runIf(hasChromium)("a shop comes in without JavaScript", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("asked, answers, is approved, signs in by letter and stamps a card", async () => {
    const office = await stage.open({ viewport: { width: 1280, height: 800 } });
    await signIn(office, await issueLink(stage.server, "ward"));
    await addShop(office);
    await pressOnMap(office);

    await office.getByRole("link", { name: "参加申込を見る" }).click();
    await office.getByRole("button", { name: "この店に聞く" }).click();
    await office.getByText("1店に聞きました。").waitFor();
    const asked = await codeOn(office);
    await office.goto("/ward/applications/unanswered");
    await office.getByRole("rowheader", { name }).waitFor();

    const phone = await stage.open();
    await answer(phone, asked);

    await office.goto("/ward/applications");
    await office.getByRole("link", { name: `${name}の返事を読む` }).click();
    await office.getByRole("button", { name: "認める", exact: true }).click();
    await office.getByText("1店を認めました。").waitFor();
    await phone.goto(`/a/${asked}`);
    await phone.getByText("参加が決まりました。").waitFor();
    await phone.goto("/shops/harbour-flowers");
    await phone.getByRole("heading", { name: "花を1本おまけ。" }).waitFor();

    await office.goto("/ward/shops/harbour-flowers");
    await office.getByRole("button", { name: "手紙を作る" }).click();
    const letter = await codeOn(office);

    const resident = await stage.open();
    await scanAndPress(resident, stage.server.codes[0]!);
    const number = await resident
      .getByText("問い合わせ番号")
      .first()
      .textContent();

    await phone.goto("/l");
    await phone.getByRole("textbox", { name: "手紙のコード" }).fill(letter);
    await phone.getByRole("button", { name: "つぎへ" }).click();
    await phone.getByText(name).waitFor();
    await phone.getByRole("button", { name: "このスマホで使う" }).click();
    await phone.getByRole("heading", { name }).waitFor();
    await phone.goto("/merchant/card");
    await phone
      .getByLabel("カードの番号")
      .fill(/\d{4}[- ]?\d{4}/.exec(number!)![0]);
    await phone.getByRole("button", { name: "カードをひらく" }).click();
    await phone.getByRole("button", { name: /スタンプ/ }).click();
    expect(await stampsOnCard(resident)).toBe(2);

    for (const device of ["二", "三"]) {
      const other = await stage.open();
      await other.goto(`/l/${letter}`);
      await other.getByLabel("このスマホの名前").fill(device);
      await other.getByRole("button", { name: "このスマホで使う" }).click();
      await other.getByRole("heading", { name }).waitFor();
    }
    const fourth = await stage.open();
    await fourth.goto(`/L/${letter}`);
    await fourth.getByRole("button", { name: "このスマホで使う" }).click();
    await fourth
      .getByRole("heading", { name: "もう3台で使っています" })
      .waitFor();
    await phone.goto("/merchant");
    await phone.getByRole("link", { name: "店で使っているスマホ" }).click();
    await phone.getByRole("button", { name: "二を外す" }).click();
    await phone.getByText("1台を外しました。").waitFor();
    await fourth.goto(`/l/${letter}`);
    await fourth.getByRole("button", { name: "このスマホで使う" }).click();
    await fourth.getByRole("heading", { name }).waitFor();
  });
});
