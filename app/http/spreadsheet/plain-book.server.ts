import { Readable } from "node:stream";
import { strToU8, zipSync } from "fflate";
import { withoutReadings } from "./xlsx-sheets.server.ts";

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const DOCUMENT =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CHUNK = 64 * 1024;

const relations = `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const noStyles = `<styleSheet ${MAIN}/>`;
const noStrings = `<sst ${MAIN}/>`;

function workbook(is1904: boolean): string {
  const mode = is1904 ? ' date1904="1"' : "";
  return `<workbook ${MAIN} xmlns:r="${DOCUMENT}"><workbookPr${mode}/><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`;
}

/** The stream reader cuts letters of several bytes where a chunk ends: references it cannot cut. */
function ascii(part: string): string {
  return part.replace(
    /[^\p{ASCII}]/gu,
    (letter) => `&#x${letter.codePointAt(0)!.toString(16)};`,
  );
}

function* chunks(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += CHUNK)
    yield Buffer.from(bytes.subarray(at, at + CHUNK));
}

/** A workbook of one sheet with nothing but cells, strings and formats, in the order a stream is read. */
export function plainBook(parts: Map<string, string>, data: string): Readable {
  const is1904 = /date1904="(1|true)"/u.test(
    parts.get("xl/workbook.xml") ?? "",
  );
  const strings = parts.get("xl/sharedStrings.xml") ?? noStrings;
  const files = {
    "xl/workbook.xml": workbook(is1904),
    "xl/_rels/workbook.xml.rels": relations,
    "xl/styles.xml": parts.get("xl/styles.xml") ?? noStyles,
    "xl/sharedStrings.xml": withoutReadings(strings),
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}>${data}</sheetData></worksheet>`,
  };
  const packed = Object.entries(files).map(([name, text]) => [
    name,
    strToU8(ascii(text)),
  ]);
  return Readable.from(
    chunks(zipSync(Object.fromEntries(packed), { level: 0 })),
  );
}
