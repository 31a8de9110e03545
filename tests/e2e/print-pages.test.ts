import { describe, expect, test } from "vitest";
import { inspectPages, OFFICE_WIDTHS } from "./inspect.ts";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";

describe.runIf(hasChromium)("pages of prints", () => {
  const stage = useStage();

  test("axe and no sideways scrolling, wide and narrow", async () => {
    const page = await stage.open({ viewport: { width: 1280, height: 800 } });
    await signIn(page, await issueLink(stage.server, "ward"));
    const { at, here, complaints } = inspectPages(page, {
      widths: OFFICE_WIDTHS,
    });
    await at("/ward/prints");
    await page.getByText("店をえらぶ").click();
    await here("/ward/prints with every shop");
    await page.getByLabel("えらんだ店").check();
    await page.getByRole("button", { name: "印刷物を作る" }).click();
    await page.getByText("店を1つはえらんでください。").waitFor();
    await here("/ward/prints refused");
    await page.getByLabel("1つの商店街").check();
    await page.getByRole("button", { name: "印刷物を作る" }).click();
    await page.waitForURL("**/ward/prints/*");
    await page.getByRole("button", { name: "止める" }).click();
    await page.getByText("止めています。").waitFor();
    await here("/ward/prints/:id stopped");
    await at("/ward/prints/nothing", 404);
    await page.goto("/ward/card-runs");
    await page.getByLabel("何枚").fill("3");
    await page.getByRole("button", { name: "紙カードを作る" }).click();
    await page.goto("/ward/card-runs");
    await page
      .getByRole("link", { name: /月.*日（.）/ })
      .first()
      .click();
    await here("/ward/card-runs/:id");
    await at(`/s/${stage.server.codes[1]}`);
    await page.getByRole("button", { name: "掲示を確認" }).click();
    await page.getByRole("heading", { name: "掲示を確認しました" }).waitFor();
    await here("/posters/:code");
    expect(complaints).toEqual([]);
  });
});
