import type { KnownShop, KnownStreet } from "#app/domain/shop-import/state.ts";
import { titleOf } from "#app/domain/shop-import/titles.ts";
import { fileColumns, writeShop } from "#app/domain/shop-import/written.ts";

export type ShopFile = string[][];

const REQUIRED = "※必須";

const example: Record<(typeof fileColumns)[number], string> = {
  key: "記入例",
  name: "八百屋まるよし（記入例）",
  kana: "やおやまるよし",
  en: "Maruyoshi Greengrocer",
  street: "商店街の名前",
  association: "",
  kind: "店舗",
  category: "青果",
  address: "○○町1-2-3",
  phone: "045-000-0000",
  lat: "35.5371",
  lng: "139.6342",
  hours: "10:00〜19:00",
  closed: "水・祝",
  joins: "○",
  number: "",
  mode: "店先",
  minimum: "0",
};

const titles = fileColumns.map((column) =>
  column === "name" || column === "street"
    ? titleOf(column) + REQUIRED
    : titleOf(column),
);

/** Our columns with one row marked 記入例, which the import skips; it stands in the ward's first street, if there is one. */
export function templateFile(street?: string): ShopFile {
  const row = { ...example, street: street ?? example.street };
  return [titles, fileColumns.map((column) => row[column])];
}

/** The shops that are in the ward, in our columns: importing it as it is changes nothing. */
export function currentFile(
  shops: KnownShop[],
  streets: KnownStreet[],
): ShopFile {
  const rows = shops
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map((shop) => writeShop(shop, streets));
  return [titles, ...rows.map((row) => fileColumns.map((one) => row[one]))];
}

/** A table as an Excel file; every cell is text, so that codes and times stay as typed. */
export async function encodeXlsx(
  table: ShopFile,
  sheetName: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: excel } = await import("exceljs");
  const book = new excel.Workbook();
  const sheet = book.addWorksheet(sheetName, {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.addRows(table);
  sheet.columns.forEach((column) => {
    column.numFmt = "@";
    column.width = 16;
  });
  sheet.getRow(1).font = { bold: true };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A file to keep, under a name in ASCII and in Japanese. */
export function fileResponse(
  bytes: Uint8Array<ArrayBuffer>,
  kind: keyof typeof types,
  name: string,
  japaneseName = name,
): Response {
  const encoded = encodeURIComponent(`${japaneseName}.${kind}`);
  return new Response(bytes, {
    headers: {
      "Content-Type": types[kind],
      "Content-Disposition": `attachment; filename="${name}.${kind}"; filename*=UTF-8''${encoded}`,
      "Cache-Control": "private, no-store",
    },
  });
}
