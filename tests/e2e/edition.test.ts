import { describe, expect, test } from "vitest";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";

describe.runIf(hasChromium)("next year's rally", () => {
  const stage = useStage({
    context: {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    },
  });

  test("is copied, edited under the eye of the law, tried on this year's stamps and published", async () => {
    const page = await stage.open();
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.goto("/ward/editions");
    await page.getByRole("link", { name: /を写して作る$/ }).click();
    await page.getByText("364日うしろの日を入れてあります。").waitFor();
    await page.getByRole("button", { name: "作る" }).click();
    await page.getByRole("heading", { name: /のきまり$/ }).waitFor();
    const path = new URL(page.url()).pathname;

    await page.getByLabel("A賞の1本の価額").fill("２０，０００");
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("2,000円こえています。").waitFor();
    expect(await page.getByLabel("A賞の1本の価額").inputValue()).toBe("20,000");

    await page.getByRole("button", { name: "賞を足す" }).click();
    await page.getByLabel("新しい賞の名前").fill("二街賞");
    await page.getByLabel("新しい賞の必要な数").fill("2");
    await page.getByLabel("新しい賞の数えかた").selectOption("streets");
    await page.getByLabel("新しい賞の賞品").fill("手ぬぐい");
    await page.getByLabel("新しい賞の1本の価額").fill("500");
    await page.getByLabel("新しい賞の本数").fill("20");
    await page.getByRole("button", { name: "保存して、ためし計算へ" }).click();
    await page
      .getByText(/A賞.*上限/)
      .first()
      .waitFor();
    await page.goto(`${path}/dry-run`);
    await page.getByRole("button", { name: "計算する" }).click();
    const result = page.getByText(/C賞 \d+人・B賞 \d+人・A賞 \d+人/);
    while ((await result.count()) === 0) await page.goto(`${path}/dry-run`);
    expect(await result.textContent()).toContain("二街賞");

    await page.goto(`${path}/publication`);
    await page.getByText("つぎの注意が出ています").waitFor();
    await page.getByRole("button", { name: "公開する" }).click();
    await page.getByRole("button", { name: "下書きにもどす" }).click();
    await page.getByText("下書きです。").waitFor();
  });

  test("two officials with one tier open: the second reads who changed it and both values", async () => {
    const [ana, ben] = [await stage.open(), await stage.open()];
    for (const page of [ana, ben]) {
      await signIn(page, await issueLink(stage.server, "ward"));
      await page.goto("/ward/editions");
      await page
        .getByRole("link", { name: /^ちょいより散歩.*（見本）$/ })
        .last()
        .click();
    }
    await ana.getByLabel("B賞の賞品").fill("商品券");
    await ana.getByRole("button", { name: "保存する" }).click();
    await ana.getByText("保存しました。").waitFor();
    await ben.getByLabel("B賞の賞品").fill("図書券");
    await ben.getByRole("button", { name: "保存する" }).click();
    await ben
      .getByText("賞品：いまは「商品券」、あなたの入力は「図書券」")
      .waitFor();
    await ben.getByText(/がここを書きかえました/).waitFor();
    expect(await ben.getByLabel("B賞の賞品").inputValue()).toBe("図書券");
    await ana.reload();
    expect(await ana.getByLabel("B賞の賞品").inputValue()).toBe("商品券");
  });

  test("a threshold changed while it runs is told to residents in one sentence", async () => {
    const page = await stage.open();
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.goto("/ward/editions");
    await page
      .getByRole("link", { name: /^ちょいより散歩.*（見本）$/ })
      .last()
      .click();
    await page.getByLabel("C賞の必要な数").fill("4");
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("参加者へのお知らせを書いてください。").waitFor();
    const words = "C賞は、きょうから4こで応募できます。";
    await page.getByLabel("参加者へのお知らせ").fill(words);
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("保存しました。").waitFor();
    const resident = await stage.open({ locale: "en-GB" });
    for (const path of ["/", "/card"]) {
      await resident.goto(path);
      const told = resident.getByText(words);
      await told.waitFor();
      expect(await told.getAttribute("lang")).toBe("ja");
    }
  });
});
