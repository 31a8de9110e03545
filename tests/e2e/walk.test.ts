import { describe, expect, it } from "vitest";
import { hasChromium, useStage } from "./stage.ts";

const place = { latitude: 35.521883, longitude: 139.629947, accuracy: 20 };

describe.runIf(hasChromium)("おすすめ順路", () => {
  const stage = useStage();

  it("is found without a script, and explains itself", async () => {
    const page = await stage.open({ javaScriptEnabled: false });
    await page.goto("/walk");
    await page.getByLabel("どこから歩きますか").selectOption("大倉山駅");
    await page.getByLabel("30分").check();
    for (const box of await page.getByRole("checkbox").all())
      await box.uncheck();
    await page.getByRole("button", { name: "順路をさがす" }).click();
    await page.waitForURL("**/walk?from=*");
    const stops = page.locator(".walk-stops a");
    expect(await stops.count()).toBeGreaterThan(0);
    await page.getByText("お店を、短い道順で回ります。").waitFor();
    expect(await page.locator(".walk-map svg a").count()).toBe(
      await stops.count(),
    );
    expect(await page.getByRole("radio", { name: "30分" }).isChecked()).toBe(
      true,
    );
  });

  it("starts where one is, rounded, or says why not", async () => {
    const page = await stage.open({
      geolocation: { ...place, accuracy: 5000 },
      permissions: ["geolocation"],
    });
    await page.goto("/walk");
    const here = page.getByRole("button", { name: "今いる場所から" });
    await here.click();
    await page.getByText("場所が約5kmの幅でしか分かりません").waitFor();
    await page.context().setGeolocation(place);
    await here.click();
    await page.getByText("今いる場所が入りました").waitFor();
    await page.getByRole("button", { name: "順路をさがす" }).click();
    await page.waitForURL("**/walk?from=here&at=35.522%2C139.63&*");
  });
});
