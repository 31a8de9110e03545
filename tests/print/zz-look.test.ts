import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { blankGeography } from "#app/domain/blank-geography.ts";
import { drawSheets } from "#app/print/sheets.server.ts";
import { buildLeaflet, buildStreetSheet, crowdedSource, sampleSource } from "./map-data.ts";
test("look", async () => {
  const blank = sampleSource({courses: [], ways: null});
  blank.edition.ward = {...blank.edition.ward, geography: blankGeography({lat:35.53,lng:139.62}, 8000, "credit")};
  const far = sampleSource();
  far.approved[3]!.shop.lat = 35.6;
  for (const [name, sheets] of [
    ["ja", [buildLeaflet("ja"), buildStreetSheet("tsunashima")]],
    ["easy", [buildLeaflet("ja-easy"), buildStreetSheet("tsunashima", "ja-easy")]],
    ["en", [buildLeaflet("en"), buildStreetSheet("tsunashima", "en")]],
    ["zh", [buildLeaflet("zh-Hans"), buildStreetSheet("osone", "zh-Hans")]],
    ["ko", [buildLeaflet("ko"), buildStreetSheet("kikuna", "ko")]],
    ["big", [buildLeaflet("ja", crowdedSource(11, 1300)), buildStreetSheet("tsunashima", "ja", crowdedSource(11,1300))]],
    ["s30", [buildLeaflet("ja", crowdedSource(30, 150)), buildStreetSheet("tsunashima", "ja", far)]],
    ["s2", [buildLeaflet("ja", crowdedSource(2, 9))]],
    ["blank", [buildLeaflet("ja", blank), buildStreetSheet("tsunashima", "ja", blank)]],
    ["none", [buildLeaflet("ja", {...blank, approved: []})]],
  ] as const) {
    const t = performance.now();
    const made = await drawSheets([...sheets]);
    if (!made.ok) throw new Error(JSON.stringify(made));
    console.log(name, made.pages, made.pdf.length, Math.round(performance.now() - t));
    writeFileSync(`/tmp/h-F/${name}.pdf`, made.pdf);
  }
});
