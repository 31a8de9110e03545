import { describe, expect, test } from "vitest";
import { cameraJpeg } from "#tests/models/pictures.ts";
import { hasChromium, signIn, useStage } from "./stage.ts";

describe.runIf(hasChromium)("a shop's own mark", () => {
  const stage = useStage();

  test("is seen before it is sent, sent small, shown to residents, and taken back", async () => {
    const page = await stage.open();
    await signIn(page, stage.server.links.merchant!);
    await page.goto("/merchant");
    await page.getByRole("link", { name: "お店のしるし" }).click();
    const buffer = await cameraJpeg({ width: 4000, height: 3000 }, 6);
    const file = { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer };
    const field = page.getByLabel("写真をえらぶ");
    await field.setInputFiles(file);
    const chosen = page.getByRole("img", { name: "えらんだ写真" });
    const pixels = await chosen.evaluate((drawn) => {
      const { width, height } = drawn as HTMLCanvasElement;
      return [width, height];
    });
    expect(pixels).toEqual([1500, 2000]);
    await page.waitForFunction(
      (size) =>
        document.querySelector<HTMLInputElement>("#picture")!.files![0]!.size <
        size,
      buffer.length,
    );
    await page.getByRole("button", { name: "この写真をしるしにする" }).click();
    await page.getByText("しるしをかえました。").waitFor();
    await page.getByRole("img", { name: "写真のしるし" }).waitFor();

    const resident = await stage.open();
    const pictures = new Map<string, number>();
    resident.on("response", (answer) =>
      pictures.set(new URL(answer.url()).pathname, answer.status()),
    );
    const inSeal = () =>
      resident
        .locator("svg.seal image")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
    await resident.goto(`/s/${stage.server.codes[0]}`);
    await resident.getByRole("button", { name: "スタンプを押す" }).click();
    await resident.waitForURL("**/card");
    for (const path of ["/card", "/shops/yaohachi"]) {
      await resident.goto(path, { waitUntil: "networkidle" });
      const [href] = await inSeal();
      expect(pictures.get(href ?? "none"), path).toBe(200);
    }

    await page.getByRole("button", { name: "字のしるしに戻す" }).click();
    await page.getByRole("img", { name: "字のしるし" }).waitFor();
    await resident.reload();
    expect(await inSeal()).toEqual([]);
  });
});
