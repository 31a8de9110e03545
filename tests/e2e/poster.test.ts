import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { needs } from "#tests/setup/needs.ts";
import { hasChromium, signIn, useStage } from "./stage.ts";

const hasPdf = needs("pdftoppm", "poppler-utils");
const hasReader = needs("zbarimg", "zbar-tools");

describe.runIf(hasChromium && hasPdf && hasReader)("the poster", () => {
  const stage = useStage();

  test("is downloaded by the merchant, read by a decoder, and stamps as printed", async () => {
    const { server } = stage;
    const merchant = await stage.open();
    await signIn(merchant, server.links.merchant!);
    await merchant.getByRole("link", { name: "ポスター" }).click();
    const link = merchant.getByRole("link", { name: "ポスターをひらく" });
    const answer = await merchant.request.get(
      (await link.getAttribute("href"))!,
    );
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    const sheet = join(server.dataDir, "poster");
    writeFileSync(`${sheet}.pdf`, await answer.body());
    execFileSync("pdftoppm", [
      ...["-r", "150", "-png", "-singlefile"],
      `${sheet}.pdf`,
      sheet,
    ]);
    const read = execFileSync("zbarimg", ["-q", "--raw", `${sheet}.png`], {
      encoding: "utf8",
    });
    const address = `HTTP://LOCALHOST:${server.port}/S/${server.codes[0]}`;
    expect(read.trim()).toBe(address);

    const resident = await stage.open();
    await resident.goto(read.trim());
    await resident.getByRole("heading", { name: "八百八" }).waitFor();
    await resident.getByRole("button", { name: "スタンプを押す" }).click();
    await resident.waitForURL("**/card");
    await resident.getByRole("link", { name: /^001番 八百八 .*月/ }).waitFor();
  });

  test("is nobody else's to download", async () => {
    const page = await stage.open();
    const answer = await page.request.get("/merchant/poster.pdf", {
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toMatch(/^\/sign-in\?/);
  });
});
