import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { hasChromium, useStage } from "./stage.ts";

const COURSE = "/courses/tsunashima-peach";

describe.runIf(hasChromium)("a course", () => {
  const stage = useStage();

  test("is found, turned round, saved and walked to a shop without JavaScript", async () => {
    const page = await stage.open({ javaScriptEnabled: false });
    await page.goto(`/s/${stage.server.codes[0]}`);
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.goto("/");
    await page.getByRole("link", { name: "散歩コース" }).click();
    await page
      .getByRole("link", { name: /綱島 湯と桃の道.*スタンプ 1\/7/ })
      .click();
    expect(new URL(page.url()).pathname).toBe(COURSE);
    const stops = page.getByRole("list").filter({ hasText: "綱島公園" });
    const names = () => stops.locator(".road-words b").allTextContents();
    const own = await names();
    expect(own.length).toBe(8);
    await page.getByRole("link", { name: "新綱島駅から" }).click();
    expect(await names()).toEqual(own.toReversed());
    await page.getByRole("link", { name: "4番 綱島公園 ここから出発" }).click();
    expect(await names()).toEqual(own.slice(0, 4).toReversed());
    await page.getByText(/手前の4か所は通りません。/).waitFor();
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: "GPXファイル" }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe("tsunashima-peach.gpx");
    expect(await readFile(await file.path(), "utf8")).toMatch(
      /^<\?xml.*<gpx /s,
    );
    await page.getByRole("link", { name: "魚波", exact: true }).click();
    await page.getByRole("heading", { name: "この店を通るコース" }).waitFor();
  });

  test("counts steps of one's own body, and tells nobody", async () => {
    const page = await stage.open();
    await page.goto("/courses/six-streets");
    await page.getByText("10,100").waitFor();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    await page.getByText("自分の身長と体重で計算する").click();
    await page.getByLabel("身長（cm）").fill("１８０");
    await page.getByLabel("体重（kg）").fill("80");
    await page.getByText("7,600").waitFor();
    await page.getByText("362", { exact: true }).waitFor();
    await page.getByText("入力した数で計算しました。").waitFor();
    await page.getByLabel("体重（kg）").fill("0");
    await page.getByText("体重は").waitFor();
    await page.getByLabel("体重（kg）").press("Enter");
    expect(sent).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
  });
});
