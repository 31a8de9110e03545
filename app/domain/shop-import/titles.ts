import { foldTitle } from "./fold.ts";
import type { Column } from "./table.ts";

/** The title a column has in our own files, first; then others people use. */
const titles: Record<Column, string[]> = {
  key: [
    "店舗コード",
    "コード",
    "店舗番号",
    "店番号",
    "店コード",
    "管理番号",
    "key",
    "code",
    "id",
  ],
  name: [
    "店名",
    "店舗名",
    "名称",
    "店舗名称",
    "屋号",
    "店の名前",
    "お店の名前",
    "name",
    "shop",
  ],
  kana: [
    "よみ",
    "ヨミ",
    "よみがな",
    "読み",
    "読み仮名",
    "ふりがな",
    "フリガナ",
    "カナ",
    "店名カナ",
    "店名かな",
    "店名よみ",
    "kana",
  ],
  en: ["英語名", "英名", "英語表記", "ローマ字", "english", "en"],
  street: ["商店街", "商店街名", "商店街名称", "street"],
  association: [
    "通り会",
    "商店会",
    "通り会名",
    "商店会名",
    "通り",
    "association",
  ],
  kind: ["種別", "種類", "施設種別", "kind"],
  category: ["業種", "カテゴリー", "カテゴリ", "ジャンル", "分類", "category"],
  address: ["住所", "所在地", "店舗住所", "address"],
  phone: ["電話", "電話番号", "tel", "phone", "連絡先"],
  lat: ["緯度", "lat", "latitude", "北緯"],
  lng: ["経度", "lng", "lon", "longitude", "東経"],
  place: [
    "緯度経度",
    "緯度・経度",
    "緯度,経度",
    "緯度/経度",
    "緯度、経度",
    "座標",
    "位置",
  ],
  hours: ["営業時間", "営業時刻", "時間", "hours"],
  opens: ["開店", "開店時刻", "開店時間", "開始時刻", "営業開始"],
  closes: ["閉店", "閉店時刻", "閉店時間", "終了時刻", "営業終了"],
  closed: ["定休日", "定休", "休業日", "休み", "休日", "お休み"],
  joins: ["参加", "参加する", "参加可否", "参加の有無", "参加意向"],
  number: ["番号", "地点番号", "スタンプ番号", "no", "no.", "number"],
  mode: ["方式", "スタンプ方式", "押しかた", "読み取り方式", "mode"],
  minimum: ["最低購入額", "最低購入金額", "最低利用額", "購入条件", "minimum"],
};

const byTitle = new Map(
  Object.entries(titles).flatMap(([column, words]) =>
    words.map((word) => [foldTitle(word), column as Column] as const),
  ),
);

/** The column a title stands for, forgiving of width, spaces, breaks and 「※必須」; null when unknown. */
export function columnOfTitle(title: string): Column | null {
  return byTitle.get(foldTitle(title)) ?? null;
}

/** What a column is called in the files we write. */
export function titleOf(column: Column): string {
  return titles[column][0]!;
}
