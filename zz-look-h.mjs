import { chromium } from "playwright-core";
const [origin, ward, filter = ""] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-quic","--no-first-run","--disable-background-networking"] });
const complaints = [];
async function shots(context, name, path, act) {
  if (filter && !name.includes(filter)) return;
  const page = await context.newPage();
  page.on("console", (m) => { if (m.type() === "error") complaints.push(name + ": " + m.text()); });
  page.on("pageerror", (e) => complaints.push(name + ": " + e.message));
  for (const [w, h] of [[1280, 800], [360, 740]]) {
    await page.setViewportSize({ width: w, height: h });
    await page.goto(origin + path);
    if (act) await act(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) complaints.push(`${name} ${w}: sideways ${over}`);
    await page.screenshot({ path: `/tmp/shots/${name}-${w}.png`, fullPage: true });
  }
  await page.close();
}
const resident = await browser.newContext();
await shots(resident, "safety", "/map/safety");
await shots(resident, "safety-flood", "/map/safety?danger=flood");
const easy = await browser.newContext();
await easy.addCookies([{ name: "language", value: "ja-easy", url: origin }]);
await shots(easy, "safety-easy", "/map/safety");
const en = await browser.newContext();
await en.addCookies([{ name: "language", value: "en", url: origin }]);
await shots(en, "safety-en", "/map/safety");
import { readFileSync, writeFileSync, existsSync } from "node:fs";
const state = "/tmp/shots/state.json";
const office = await browser.newContext(existsSync(state) ? { storageState: state } : {});
if (!existsSync(state)) {
  const p = await office.newPage();
  await p.goto(ward);
  await p.locator("main form button").first().click();
  await p.waitForURL(/\/ward/);
  await office.storageState({ path: state });
  await p.close();
}
await shots(office, "places", "/ward/places");
const send = (file) => async (page) => {
  await page.locator("#file").setInputFiles(file);
  await page.locator("#credit").fill("横浜市オープンデータ（CC BY 4.0）");
  if (await page.locator("#layer").count()) await page.locator("#layer").selectOption("shelter");
  await page.locator("main .upload-add form button.main").click();
  await page.waitForLoadState();
};
await shots(office, "places-preview", "/ward/places", send("/tmp/shots/list.csv"));
await shots(office, "places-refused", "/ward/places", send("/tmp/shots/net.geojson"));
await shots(office, "places-removal", "/ward/places", async (page) => { await page.locator("a[href$=removal]").last().click(); await page.waitForLoadState(); });
await shots(office, "network", "/ward/walk-network");
await shots(office, "network-preview", "/ward/walk-network", send("/tmp/shots/net.geojson"));
await shots(office, "network-refused", "/ward/walk-network", send("/tmp/shots/list.csv"));
console.log(complaints.join("\n") || "no complaints");
await browser.close();
