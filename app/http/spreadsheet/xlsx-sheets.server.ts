// No `<` within a tag, so that a file of nothing but beginnings is read in one go.
const SHEET = /<sheet\s[^<>]*>/gu;
const RELATION = /<Relationship\s[^<>]*>/gu;
const MERGE = /<mergeCell\s[^<>]*>/gu;
const RANGE = /\sref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/u;
const READING = /<rPh\b/gu;
const READING_END = "</rPh>";
const PHONETIC = /<phoneticPr\b[^<>]*\/>/gu;
const MOST_MERGES = 5000;
const LONGEST_NAME = 80;

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
  return value.replace(/&(lt|gt|quot|apos|amp);/gu, (one) => entities[one]!);
}

/** The ranges of merged cells, from 1. */
export type Merge = {
  top: number;
  bottom: number;
  left: number;
  right: number;
};

export type SheetPart = { name: string; data: string; merges: Merge[] };

function columnNumber(letters: string): number {
  return Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function mergesOf(sheet: string): Merge[] {
  const tail = sheet.slice(sheet.lastIndexOf("</sheetData>"));
  return (tail.match(MERGE) ?? [])
    .slice(0, MOST_MERGES)
    .flatMap((tag) => {
      const range = RANGE.exec(tag);
      return range ? [range] : [];
    })
    .map(([, left = "", top, right = "", bottom]) => ({
      top: Number(top),
      bottom: Number(bottom),
      left: columnNumber(left),
      right: columnNumber(right),
    }));
}

/** A part without the readings Excel keeps beside Japanese words, which are no text of the cell. */
export function withoutReadings(part: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index } of part.matchAll(READING)) {
    if (index < from) continue;
    const to = part.indexOf(READING_END, index);
    if (to < 0) break;
    kept.push(part.slice(from, index));
    from = to + READING_END.length;
  }
  return [...kept, part.slice(from)].join("").replace(PHONETIC, "");
}

function dataOf(sheet: string): string {
  const from = sheet.indexOf("<sheetData>");
  const to = sheet.lastIndexOf("</sheetData>");
  return from < 0 || to < 0 ? "<sheetData>" : sheet.slice(from, to);
}

/** The visible sheets in the order of their tabs: cells and merged ranges, nothing else of them. */
export function sheetParts(parts: Map<string, string>): SheetPart[] {
  const relations = parts.get("xl/_rels/workbook.xml.rels") ?? "";
  const targets = new Map(
    (relations.match(RELATION) ?? []).map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(xl\/)?/u, "xl/"),
    ]),
  );
  const tags = (parts.get("xl/workbook.xml") ?? "").match(SHEET) ?? [];
  return tags.flatMap((tag) => {
    const isHidden = /hidden/iu.test(attribute(tag, "state"));
    const sheet = parts.get(targets.get(attribute(tag, "r:id")) ?? "");
    if (isHidden || !sheet) return [];
    const data = withoutReadings(dataOf(sheet));
    const name = attribute(tag, "name")
      .replaceAll("\0", "")
      .slice(0, LONGEST_NAME)
      .toWellFormed();
    return [{ name, data, merges: mergesOf(sheet) }];
  });
}
