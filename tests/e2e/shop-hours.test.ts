import { describe, expect, test } from "vitest";
import { hasChromium, signIn, useStage } from "./stage.ts";

const SHOP = "/shops/yaohachi";

describe.runIf(hasChromium)("a shop's day, without JavaScript", () => {
  const stage = useStage({ context: { javaScriptEnabled: false } });

  test("hours, 本日休業 and back, 早じまい, facilities: residents read it at once", async () => {
    const page = await stage.open();
    const resident = await stage.open();
    const reads = async (path: string) => {
      await resident.goto(path);
      return (await resident.getByRole("main").textContent())!;
    };
    await signIn(page, stage.server.links.merchant!);

    await page.getByRole("link", { name: "営業時間・定休日" }).click();
    await page.getByLabel("開店").first().fill("00:00");
    await page.getByLabel("閉店").first().fill("");
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("開店と閉店を、両方入れてください。").waitFor();
    await page.getByLabel("閉店").first().fill("00:00");
    for (const radio of await page.getByLabel("いつもの").all())
      await radio.check();
    await page.getByLabel("祝日は休み").uncheck();
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("営業時間を書きかえました。").waitFor();
    expect(await reads(SHOP)).toContain("0:00〜24:00");

    await page.goto("/merchant");
    await page.getByRole("button", { name: "本日休業" }).click();
    await page.getByText("本日休業にしました").waitFor();
    expect(new URL(page.url()).pathname).toBe("/merchant");
    expect(await reads("/map")).toContain("本日は臨時休業");
    await page.getByRole("button", { name: "もとにもどす" }).click();
    await page.getByRole("button", { name: "本日休業" }).waitFor();
    expect(await reads(SHOP)).not.toContain("臨時休業");

    await page.getByRole("link", { name: "早じまい・ほかの日の休み" }).click();
    await page.getByLabel("ほかの時刻").fill("23:59");
    await page.getByRole("button", { name: "この時刻に閉める" }).click();
    await page.getByText("早じまい 23:59まで").waitFor();
    expect(await reads(SHOP)).toContain("早じまい 23:59まで");

    await page.goto("/merchant/ease");
    await page.getByRole("button", { name: "授乳" }).click();
    await page.getByRole("button", { name: "段差なし" }).click();
    const pressed = page.getByRole("button", { pressed: true });
    await pressed.filter({ hasText: "授乳" }).waitFor();
    expect(await reads(SHOP)).toContain("入口に段差がありません");
    await resident.goto("/streets");
    await resident.getByText("使いやすさでさがす").click();
    await resident.getByLabel("授乳").check();
    await resident.getByRole("button", { name: "この条件で見る" }).click();
    await resident.getByText("あてはまるお店は 1軒です").waitFor();
  });
});
