import { describe, expect, it } from "vitest";
import type { LngLat } from "#app/domain/place.ts";
import type { PlaceLayer } from "#app/domain/public-place.ts";
import { readPlaceList } from "./list.ts";

const WARD: LngLat[] = [
  [139.6, 35.5],
  [139.65, 35.5],
  [139.65, 35.55],
  [139.6, 35.55],
];

const OLD = {
  toilet:
    "都道府県コード又は市区町村コード|NO|都道府県名|市区町村名|名称|名称_カナ|名称_英語|住所|方書|設置位置|緯度|経度|男性トイレ総数|男性トイレ数（小便器）|男性トイレ数（和式）|男性トイレ数（洋式）|女性トイレ総数|女性トイレ数（和式）|女性トイレ数（洋式）|男女共用トイレ総数|男女共用トイレ数（和式）|男女共用トイレ数（洋式）|多機能トイレ数|車椅子使用者用トイレ有無|乳幼児用設備設置トイレ有無|オストメイト設置トイレ有無|利用開始時間|利用終了時間|利用可能時間特記事項|画像|画像_ライセンス|備考",
  aed: "都道府県コード又は市区町村コード|NO|都道府県名|市区町村名|名称|名称_カナ|住所|方書|緯度|経度|設置位置|電話番号|内線番号|法人番号|団体名|利用可能曜日|開始時間|終了時間|利用可能日時特記事項|小児対応設備の有無|URL|備考",
  wifi: "都道府県コード又は市区町村コード|NO|都道府県名|市区町村名|名称|名称_カナ|名称_英語|住所|方書|緯度|経度|設置者|電話番号|内線番号|SSID|提供エリア|URL|備考",
  shelter:
    "NO|名称|名称_カナ|住所|方書|緯度|経度|標高|電話番号|内線番号|市区町村コード|都道府県名|市区町村名|災害種別_洪水|災害種別_崖崩れ、土石流及び地滑り|災害種別_高潮|災害種別_地震|災害種別_津波|災害種別_大規模な火事|災害種別_内水氾濫|災害種別_火山現象|指定避難所との重複|想定収容人数|対象となる町会・自治会|URL|備考",
};
const NEW = {
  toilet:
    "全国地方公共団体コード|ID|地方公共団体名|名称|名称_カナ|名称_英語|所在地_全国地方公共団体コード|町字ID|所在地_連結表記|所在地_都道府県|所在地_市区町村|所在地_町字|所在地_番地以下|建物名等(方書)|設置位置|緯度|経度|高度の種別|高度の値|男性トイレ総数|バリアフリートイレ数|車椅子使用者用トイレ有無|乳幼児用設備設置トイレ有無|オストメイト設置トイレ有無|利用開始時間|利用終了時間|利用可能時間特記事項|画像|画像_ライセンス|備考",
  shelter:
    "全国地方公共団体コード|ID|名称|名称_カナ|名称_英字|所在地_全国地方公共団体コード|町字ID|所在地_連結表記|所在地_都道府県|所在地_市区町村|所在地_町字|所在地_番地以下|建物名等(方書)|緯度|経度|標高|電話番号|災害種別_洪水|災害種別_崖崩れ、土石流及び地滑り|災害種別_高潮|災害種別_地震|災害種別_津波|災害種別_大規模な火事|災害種別_内水氾濫|災害種別_火山現象|備考",
  national:
    "共通ID|都道府県名及び市町村名|NO|施設・場所名|住所|洪水|崖崩れ、土石流及び地滑り|高潮|地震|津波|大規模な火事|内水氾濫|火山現象|指定避難所との住所同一|緯度|経度|備考",
};

type Said = Record<string, string>;

const good = { 緯度: "35.52", 経度: "139.62" };

function fileOf(head: string, ...said: Said[]) {
  const titles = head.split("|");
  const rows = [titles, ...said.map((row) => titles.map((t) => row[t] ?? ""))];
  return rows.map((texts, i) => ({
    line: i + 1,
    cells: texts.map((text) => ({ text, fault: null })),
  }));
}

function read(layer: PlaceLayer, head: string, ...said: Said[]) {
  return readPlaceList(fileOf(head, ...said), layer, WARD);
}

function placesOf(layer: PlaceLayer, head: string, ...said: Said[]) {
  const reading = read(layer, head, ...said);
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.places;
}

describe("the standard's lists", () => {
  it("公衆トイレ一覧, as it was and as it is", () => {
    const equipped = {
      ...{ 車椅子使用者用トイレ有無: "有", 乳幼児用設備設置トイレ有無: "○" },
      ...{ オストメイト設置トイレ有無: "無", 名称: "駅前 公衆トイレ" },
      ...{
        名称_カナ: "エキマエ コウシュウトイレ",
        名称_英語: "Station toilet",
      },
      ...{ 利用開始時間: "05:00:00", 利用終了時間: "23:30", ...good },
    };
    const old = { ...equipped, 住所: "綱島西1-1", 方書: "駅ビル1階" };
    const parts = {
      所在地_都道府県: "神奈川県",
      所在地_市区町村: "横浜市港北区",
    };
    const town = { 所在地_町字: "綱島西一丁目", 所在地_番地以下: "1-1" };
    const said = {
      names: {
        ja: "駅前 公衆トイレ",
        kana: "エキマエ コウシュウトイレ",
        en: "Station toilet",
      },
      at: [139.62, 35.52],
      note: "5:00〜23:30",
      facts: ["wheelchair", "nappy"],
    };
    expect(placesOf("toilet", OLD.toilet, old)).toEqual([
      { ...said, address: "綱島西1-1 駅ビル1階" },
    ]);
    expect(
      placesOf("toilet", NEW.toilet, { ...equipped, ...parts, ...town }),
    ).toEqual([{ ...said, address: "神奈川県横浜市港北区綱島西一丁目1-1" }]);
  });

  it("AED設置箇所一覧 and 公衆無線LANアクセスポイント一覧 say where and when", () => {
    const aed = {
      ...{
        名称: "地区センター",
        設置位置: "1階ロビー",
        利用可能曜日: "月火水",
      },
      ...{ 開始時間: "9:00", 終了時間: "17:00", 小児対応設備の有無: "有" },
    };
    expect(placesOf("aed", OLD.aed, { ...aed, ...good })[0]).toMatchObject({
      note: "1階ロビー、月火水 9:00〜17:00、小児対応",
      facts: [],
    });
    const wifi = { 名称: "図書館", SSID: "Free-Wi-Fi", 提供エリア: "閲覧室" };
    expect(placesOf("wifi", OLD.wifi, { ...wifi, ...good })[0]?.note).toBe(
      "閲覧室、SSID Free-Wi-Fi",
    );
  });

  it.each([
    ["old", OLD.shelter, "災害種別_", "名称"],
    ["new", NEW.shelter, "災害種別_", "名称"],
    ["国土地理院", NEW.national, "", "施設・場所名"],
  ])("指定緊急避難場所一覧 (%s) says which dangers", (_, head, kind, name) => {
    const row = {
      [name]: "小学校",
      [`${kind}洪水`]: "1",
      [`${kind}崖崩れ、土石流及び地滑り`]: "",
      [`${kind}地震`]: "1",
      [`${kind}大規模な火事`]: "0",
      [`${kind}火山現象`]: "1",
    };
    expect(placesOf("shelter", head, { ...row, ...good })[0]).toMatchObject({
      names: { ja: "小学校" },
      facts: ["flood", "earthquake", "volcano"],
    });
  });

  it("titles in another width, with marks, joints and spaces", () => {
    const head = "名　称※必須|名称（カナ）|緯度 |経度：|オストメイト対応";
    const cells = [
      "便所",
      "ベンジョ",
      "３５．５２",
      "１３９．６２",
      "あり（1か所）",
    ];
    const rows = fileOf(head).concat({
      line: 2,
      cells: cells.map((text) => ({ text, fault: null })),
    });
    expect(readPlaceList(rows, "toilet", WARD)).toMatchObject({
      ok: true,
      places: [
        {
          names: { ja: "便所", kana: "ベンジョ" },
          at: [139.62, 35.52],
          facts: ["ostomate"],
        },
      ],
    });
  });

  it("of two columns for the place the filled one is read; two filled are refused", () => {
    const head = "名称|緯度|経度|経度|緯度|備考";
    const twin = (...texts: string[]) =>
      readPlaceList(
        fileOf(head).concat({
          line: 2,
          cells: texts.map((text) => ({ text, fault: null })),
        }),
        "aed",
        WARD,
      );
    expect(twin("a", "", "", "139.62", "35.52", "")).toMatchObject({
      places: [{ at: [139.62, 35.52] }],
    });
    expect(twin("a", "35.5", "139.62", "139.62", "35.52", "")).toMatchObject({
      refusal: "twice-column",
      title: "経度",
    });
  });
});

describe("rows that are left out, by their line", () => {
  it.each([
    [{ 名称: "" }, "no-name"],
    [{ 名称: "x".repeat(101) }, "long-name"],
    [{ 緯度: "" }, "no-place"],
    [{ 緯度: "0", 経度: "0" }, "no-place"],
    [{ 緯度: "きた" }, "not-number"],
    [{ 緯度: "35度61分0秒" }, "not-number"],
    [{ 緯度: "139.62", 経度: "35.52" }, "swapped"],
    [{ 緯度: "51.5", 経度: "-0.1" }, "abroad"],
    [{ 緯度: "35.5201", 経度: "139.62" }, "twice"],
  ])("%o is %s", (wrong, reason) => {
    const first = { 名称: "よい所", ...good, 緯度: "35.5201" };
    const row = { 名称: "よい所", ...good, ...wrong };
    const reading = read("aed", OLD.aed, first, row);
    expect(reading).toMatchObject({ ok: true, places: [{}] });
    expect(reading.left?.bad).toMatchObject([{ line: 3, reason }]);
  });

  it("a formula is a fault of its row", () => {
    const rows = fileOf(
      OLD.aed,
      { 名称: "a", ...good },
      { 名称: "b", ...good },
    );
    const at = OLD.aed.split("|").indexOf("緯度");
    const spoilt = rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell, i) => ({
        ...cell,
        fault: line === 3 && i === at ? ("formula" as const) : null,
      })),
    }));
    expect(readPlaceList(spoilt, "aed", WARD)).toMatchObject({
      left: { bad: [{ line: 3, reason: "fault" }] },
    });
  });

  it("places over 2 km from the ward are counted; nearer ones are taken", () => {
    const rows = [
      { 名称: "中", ...good },
      { 名称: "1.9 km", 緯度: "35.567", 経度: "139.62" },
      { 名称: "2.1 km", 緯度: "35.569", 経度: "139.62" },
      { 名称: "隣の市", 緯度: "35.9", 経度: "139.0" },
    ];
    expect(read("aed", OLD.aed, ...rows)).toMatchObject({
      places: [{}, {}],
      left: { bad: [], counted: { far: 2 }, farLines: [4, 5] },
    });
    expect(readPlaceList(fileOf(OLD.aed, ...rows), "aed", [])).toMatchObject({
      left: { counted: { far: 0 } },
    });
  });

  it("of a list of toilets the barrier-free layer takes those with equipment", () => {
    const rows = [
      { 名称: "a", ...good, 多機能トイレ数: "1" },
      {
        名称: "b",
        ...good,
        多機能トイレ数: "0",
        車椅子使用者用トイレ有無: "無",
      },
      { 名称: "c", ...good, オストメイト設置トイレ有無: "1" },
    ];
    expect(read("accessible", OLD.toilet, ...rows)).toMatchObject({
      places: [{ names: { ja: "a" } }, { names: { ja: "c" } }],
      left: { counted: { plain: 1 } },
    });
    expect(
      placesOf("accessible", "名称|緯度|経度|備考", rows[1]!),
    ).toHaveLength(1);
  });
});

describe("files that are refused whole", () => {
  const row = { 名称: "a", ...good };
  it.each<[PlaceLayer, string, Said[], object]>([
    ["aed", "a|b|c", [row], { refusal: "no-header" }],
    ["aed", OLD.aed, [], { refusal: "no-rows" }],
    ["aed", OLD.aed, [{ 名称: "a" }], { refusal: "none-taken" }],
    [
      "aed",
      "名称|緯度|備考",
      [row],
      { refusal: "missing-column", title: "経度" },
    ],
    [
      "aed",
      "緯度|経度|備考",
      [row],
      { refusal: "missing-column", title: "名称" },
    ],
    ["toilet", OLD.aed, [row], { refusal: "other-list", layer: "aed" }],
    ["wifi", OLD.shelter, [row], { refusal: "other-list", layer: "shelter" }],
    ["shelter", "名称|緯度|経度", [row], { refusal: "missing-column" }],
    [
      "aed",
      OLD.aed,
      Array.from({ length: 2001 }, (_, i) => ({ ...row, 名称: `a${i}` })),
      { refusal: "too-many" },
    ],
  ])("%s from %s", (layer, head, rows, refused) => {
    expect(read(layer, head, ...rows)).toMatchObject({ ok: false, ...refused });
  });
});
