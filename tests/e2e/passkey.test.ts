import { describe, expect, test } from "vitest";
import { inspectPages, OFFICE_WIDTHS } from "./inspect.ts";
import { hasChromium, issueLink, signIn, useStage } from "./stage.ts";
import { addAuthenticator } from "./virtual-authenticator.ts";

const desk = { viewport: { width: 1280, height: 800 } };

describe.runIf(hasChromium)("an official with a passkey", () => {
  const stage = useStage();

  test("is offered one once, adds it, signs in with it and removes it", async () => {
    const page = await stage.open(desk);
    const device = await addAuthenticator(page);
    await signIn(page, await issueLink(stage.server, "ward"));
    const offer = page.getByRole("heading", {
      name: "次からは、指紋や顔で入れます",
    });
    await offer.waitFor();
    await page.getByRole("button", { name: "あとで" }).click();
    expect(await offer.count()).toBe(0);
    await page.reload();
    expect(await offer.count()).toBe(0);

    await page.getByRole("link", { name: /担当（見本）/ }).click();
    await page.getByRole("button", { name: "この端末に登録する" }).click();
    await page.getByText("パスキーを登録しました").waitFor();
    await page.getByRole("button", { name: "この端末に登録する" }).click();
    await page.getByText("もう登録してあります").waitFor();
    await page.getByRole("textbox").fill("窓口のPC");
    await page.getByRole("button", { name: "名前をかえる" }).click();
    await page.getByText("名前をかえました").waitFor();

    await page.getByRole("button", { name: "サインアウト" }).click();
    await page.goto("/sign-in?next=/ward/tally");
    await page.getByRole("button", { name: "パスキーで入る" }).click();
    await page.waitForURL(({ pathname }) => pathname === "/ward/tally");

    await page.goto("/ward/security");
    await page
      .getByRole("button", { name: "パスキー「窓口のPC」を消す" })
      .click();
    await page.getByText("パスキーを消しました").waitFor();
    await page.getByRole("button", { name: "サインアウト" }).click();
    await page.getByRole("button", { name: "パスキーで入る" }).click();
    await page.getByText("このパスキーでは入れません").waitFor();
    await device.detach();
  });

  test("is told calmly when they stop", async () => {
    const page = await stage.open(desk);
    const device = await addAuthenticator(page);
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "パスキーで入る" }).click();
    await page.getByText("やめました。").waitFor();
    await device.detach();
  });

  test("sees no button where the browser has no passkeys", async () => {
    const page = await stage.open(desk);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "PublicKeyCredential", {
        value: undefined,
      });
    });
    await page.goto("/sign-in");
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("button", { name: /パスキー/ }).count()).toBe(
      0,
    );
  });

  test("a manager invites a person, who works and is disabled", async () => {
    const page = await stage.open(desk);
    await signIn(page, await issueLink(stage.server, "ward"));
    await page.getByRole("link", { name: "職員", exact: true }).click();
    await page.getByRole("link", { name: "職員をまねく" }).click();
    await page.getByRole("textbox", { name: "名前" }).fill("見る人");
    await page.getByRole("textbox", { name: "メール" }).fill("miru@example.jp");
    await page.getByRole("radio", { name: /閲覧/ }).check();
    await page.getByRole("button", { name: "まねく" }).click();
    const link = await page.getByLabel("リンク").inputValue();

    const other = await stage.open(desk);
    await signIn(other, link);
    await other.getByRole("link", { name: "見る人" }).waitFor();
    const refused = await other.goto("/ward/people/invitation");
    expect(refused?.status()).toBe(403);

    await page.goto("/ward/people");
    await page.getByRole("link", { name: /見る人さん/ }).click();
    await page.getByRole("button", { name: "停止する" }).click();
    await page.getByText("停止しました").waitFor();
    await other.goto("/ward");
    await other.waitForURL("**/sign-in?next=%2Fward");
  });

  test("the pages of people pass axe and scroll only down, wide and narrow", async () => {
    const page = await stage.open(desk);
    await addAuthenticator(page);
    const inspection = inspectPages(page, { widths: OFFICE_WIDTHS });
    await signIn(page, await issueLink(stage.server, "ward"));
    await inspection.here("the page after signing in");
    for (const path of ["/ward/people", "/ward/security"])
      await inspection.at(path);
    await page.goto("/ward/people/invitation");
    await page.getByRole("button", { name: "まねく" }).click();
    await page.getByText("名前を、40字までで").waitFor();
    await inspection.here("a refused invitation");
    await page.goto("/ward/people");
    await page
      .getByRole("link", { name: /さんの権限/ })
      .first()
      .click();
    await page.getByRole("button", { name: "停止する" }).click();
    await page.getByText("最後の1人です").waitFor();
    await inspection.here("a refused disabling");
    expect(inspection.complaints).toEqual([]);
  });
});
