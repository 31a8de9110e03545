import { describe, expect, test } from "vitest";
import { hasChromium, minutesAgo, scanAndPress, useStage } from "./stage.ts";

describe.runIf(hasChromium)("a resident with a phone", () => {
  const stage = useStage();

  test("walks to three shops and enters a draw without naming herself", async () => {
    const { codes } = stage.server;
    const page = await stage.open();
    await page.clock.setFixedTime(minutesAgo(100));
    await page.goto(`/s/${codes[0]}`);
    await page.getByRole("heading", { level: 1, name: "八百八" }).waitFor();
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.waitForURL("**/card");
    await page.getByRole("heading", { level: 1, name: "押せました" }).waitFor();
    await page.getByRole("img", { name: "3このうち1こ" }).waitFor();
    await page.getByText("あと2こで C賞").first().waitFor();
    await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/).waitFor();
    const spoken = page.locator("[aria-live=polite]");
    expect(await spoken.textContent()).toContain("押せました");
    const next = page.getByRole("heading", { name: "つぎは、歩いて" });
    const near = page.locator("section", { has: next }).last();
    expect(await near.getByRole("link").count()).toBeGreaterThanOrEqual(3);
    expect(await near.textContent()).not.toContain("八百八");
    await page.getByRole("heading", { name: "前にも押しましたか?" }).waitFor();
    await page.getByRole("link", { name: "はじめて" }).click();

    await page
      .getByRole("heading", { level: 1, name: "スタンプカード" })
      .waitFor();
    expect(await page.getByText("押せました").count()).toBe(0);
    await page.getByRole("link", { name: /^001番 八百八 .*月/ }).waitFor();
    await page.getByRole("link", { name: /^002 麦笛ベーカリー$/ }).waitFor();

    await scanAndPress(page, codes[1]!, minutesAgo(70));
    await page.getByRole("img", { name: "3このうち2こ" }).waitFor();
    expect(await page.getByText("前にも押しましたか?").count()).toBe(0);
    expect(await page.getByRole("button", { name: /応募する/ }).count()).toBe(
      0,
    );

    await scanAndPress(page, codes[2]!, minutesAgo(40));
    await page.getByRole("link", { name: "C賞に応募できます" }).waitFor();
    await page.getByText("あと3こで B賞").first().waitFor();
    await page.getByRole("button", { name: "C賞に応募する" }).click();
    await page.waitForURL("**/prizes/c/entry");
    await page.getByRole("heading", { name: "C賞に応募しました" }).waitFor();
    const number = page.getByText(/^応募番号 [0-9A-Z]{10}$/);
    const given = await number.textContent();
    await page.getByText("名前も住所もいりません。").waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    await page.reload();
    expect(await number.textContent()).toBe(given);
    await page.getByRole("link", { name: "カードを見る" }).click();
    const ladder = page.getByRole("list", { name: "賞まで" });
    expect(await ladder.getByRole("listitem").first().textContent()).toContain(
      "応募しました",
    );
    expect(await page.getByRole("button", { name: /応募する/ }).count()).toBe(
      0,
    );
  });

  test("presses twice, is told when it was, and keeps one stamp", async () => {
    const code = stage.server.codes[4]!;
    const at = minutesAgo(50);
    const page = await stage.open();
    await scanAndPress(page, code, at);
    await page.getByRole("heading", { name: "押せました" }).waitFor();
    await scanAndPress(page, code, minutesAgo(10));
    await page.getByRole("heading", { name: "もう押してあります" }).waitFor();
    const time = at.toLocaleTimeString("ja-JP", {
      timeZone: "Asia/Tokyo",
      hour: "numeric",
      minute: "2-digit",
    });
    await page.getByText(`${time} に押しました`).waitFor();
    await page.getByRole("img", { name: "3このうち1こ" }).waitFor();
    await page.reload();
    await page
      .getByRole("heading", { level: 1, name: "スタンプカード" })
      .waitFor();
    expect(await page.getByText("もう押してあります").count()).toBe(0);
    await page.getByRole("link", { name: "押した記録" }).click();
    await page.getByRole("heading", { name: "押した記録" }).waitFor();
    const rows = page.getByRole("main").getByRole("listitem");
    expect(await rows.count()).toBe(1);
    expect(await rows.textContent()).toContain("花だより");
    const stamped = await rows.locator("time").getAttribute("datetime");
    expect(Date.parse(stamped!)).toBe(at.getTime());
  });

  test("opens the address as it is printed, in capitals", async () => {
    const page = await stage.open();
    await page.goto(`/S/${stage.server.codes[0]}`);
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.waitForURL("**/card");
    await page.getByRole("heading", { name: "押せました" }).waitFor();
    await page.getByRole("link", { name: /^001番 八百八 .*月/ }).waitFor();
  });

  test("types the code under a QR that cannot be read", async () => {
    const code = stage.server.codes[1]!;
    const page = await stage.open();
    await page.goto("/");
    const typed = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`;
    await page.getByLabel("QRコードの下の番号").fill(typed.toLowerCase());
    await page.getByRole("button", { name: "ひらく" }).click();
    await page.getByRole("heading", { name: "麦笛ベーカリー" }).waitFor();
    await page.getByRole("button", { name: "スタンプを押す" }).click();
    await page.getByRole("heading", { name: "押せました" }).waitFor();

    await page.goto("/");
    const wrong = code.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    await page.getByLabel("QRコードの下の番号").fill(wrong);
    await page.getByRole("button", { name: "ひらく" }).click();
    await page
      .getByRole("heading", { name: "この番号は見つかりません" })
      .waitFor();
  });

  test("looks at a scan without being stamped", async () => {
    const page = await stage.open();
    await page.goto(`/s/${stage.server.codes[0]}`);
    await page.goto(`/s/${stage.server.codes[0]}`);
    await page.goto("/card");
    await page.getByText("まだスタンプがありません").waitFor();
  });
});
