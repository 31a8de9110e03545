import type { PlaceFact, PlaceLayer } from "#app/domain/public-place.ts";

/**
 * What a column of a standard list says. Titles are those of 推奨データセット
 * (基本編) and of its successor 自治体標準オープンデータセット, 国土地理院の指定緊急避難場所データ,
 * and forms of them that cities use.
 */
export type PlaceColumn =
  | "name"
  | "kana"
  | "en"
  | "address"
  | "prefecture"
  | "city"
  | "town"
  | "block"
  | "building"
  | "lat"
  | "lng"
  | "where"
  | "days"
  | "opens"
  | "closes"
  | "when"
  | "children"
  | "ssid"
  | "area"
  | "many"
  | "remark"
  | PlaceFact;

const titles: Record<PlaceColumn, string[]> = {
  name: [
    ...["名称", "施設名", "施設名称", "施設・場所名", "設置施設名", "建物名称"],
    ...["設置場所名称", "避難場所名", "避難場所名称", "指定緊急避難場所名"],
    ...["トイレ名", "トイレ名称", "公衆トイレ名", "name"],
  ],
  kana: [
    ...["名称_カナ", "名称_かな", "名称カナ", "名称（カナ）", "施設名_カナ"],
    ...["フリガナ", "ふりがな", "よみがな", "kana"],
  ],
  en: ["名称_英語", "名称_英字", "名称（英語）", "施設名_英語", "英語名"],
  address: ["所在地_連結表記", "住所", "所在地", "施設所在地", "address"],
  prefecture: ["所在地_都道府県"],
  city: ["所在地_市区町村"],
  town: ["所在地_町字"],
  block: ["所在地_番地以下"],
  building: ["建物名等（方書）", "建物名等", "方書"],
  lat: ["緯度", "緯度（10進）", "緯度_世界測地系", "lat", "latitude"],
  lng: ["経度", "経度（10進）", "経度_世界測地系", "lng", "lon", "longitude"],
  where: ["設置位置", "設置場所", "設置箇所", "設置場所詳細", "詳細位置"],
  days: ["利用可能曜日"],
  opens: ["利用開始時間", "開始時間", "利用可能開始時間"],
  closes: ["利用終了時間", "終了時間", "利用可能終了時間"],
  when: [
    ...["利用可能時間特記事項", "利用可能日時特記事項", "利用可能時間"],
    ...["利用時間", "開設時間"],
  ],
  children: [
    "小児対応設備の有無",
    "小児対応設備有無",
    "小児対応機器設備の有無",
  ],
  ssid: ["SSID"],
  area: ["提供エリア"],
  many: ["バリアフリートイレ数", "多機能トイレ数", "多目的トイレ数"],
  remark: ["備考", "特記事項"],
  wheelchair: [
    ...[
      "車椅子使用者用トイレ有無",
      "車椅子使用者用トイレ",
      "車いす使用者用トイレ",
    ],
    ...["車椅子対応", "車いす対応", "車椅子可否", "車いす"],
  ],
  ostomate: [
    ...[
      "オストメイト設置トイレ有無",
      "オストメイト設備有無",
      "オストメイト対応",
    ],
    ...["オストメイト用設備", "オストメイト"],
  ],
  nappy: [
    ...["乳幼児用設備設置トイレ有無", "乳幼児用設備", "おむつ交換台"],
    ...["おむつ替え", "ベビーベッド", "ベビーシート"],
  ],
  flood: ["災害種別_洪水", "洪水"],
  landslide: [
    ...["災害種別_崖崩れ、土石流及び地滑り", "崖崩れ、土石流及び地滑り"],
    ...["災害種別_土砂災害", "土砂災害"],
  ],
  "high-tide": ["災害種別_高潮", "高潮"],
  earthquake: ["災害種別_地震", "地震"],
  tsunami: ["災害種別_津波", "津波"],
  fire: ["災害種別_火災", "火災"],
  "large-fire": ["災害種別_大規模な火事", "大規模な火事", "大規模火災"],
  "inland-flood": ["災害種別_内水氾濫", "内水氾濫", "災害種別_内水"],
  volcano: ["災害種別_火山現象", "火山現象", "災害種別_火山"],
};

const MARKS = /[\s_・、,，:：()（）「」『』※*＊"']|必須|任意/gu;

/** A title in one width, without spaces, joints, brackets and marks. */
function fold(title: string): string {
  return title.normalize("NFKC").replace(MARKS, "").toLowerCase();
}

const byTitle = new Map(
  Object.entries(titles).flatMap(([column, all]) =>
    all.map((title) => [fold(title), column as PlaceColumn]),
  ),
);

/** Which column a title names, whatever its width and joints; undefined for any other. */
export function columnOfPlaceTitle(title: string): PlaceColumn | undefined {
  return byTitle.get(fold(title));
}

/** The title a column has in the standard. */
export function placeTitle(column: PlaceColumn): string {
  return titles[column][0]!;
}

/** The dangers a 指定緊急避難場所 is told apart by (災害対策基本法第49条の4), in the list's order. */
export const dangers = [
  "flood",
  "landslide",
  "high-tide",
  "earthquake",
  "tsunami",
  "large-fire",
  "inland-flood",
  "volcano",
  "fire",
] as const satisfies PlaceFact[];

export const equipment = [
  "wheelchair",
  "ostomate",
  "nappy",
] as const satisfies PlaceFact[];

/** Columns that only one kind of list has: by them a list is known under a wrong layer. */
export const signs: Record<PlaceLayer, PlaceColumn[]> = {
  toilet: [...equipment, "many"],
  accessible: [...equipment, "many"],
  aed: ["children"],
  wifi: ["ssid", "area"],
  shelter: [...dangers],
};
