import type { Cell as ExcelCell } from "exceljs";
import type { Cell } from "#app/domain/shop-import/table.ts";

const ZEROS = /^0+$/u;
const DAY = 86_400_000;
/** Excel's day 0. */
const EPOCH = Date.UTC(1899, 11, 30);

const plain = (text: string): Cell => ({ text, fault: null });

/** A time of day as `10:00`, anything later as its date. */
function dateText(value: Date): string {
  const time = Math.round(value.getTime() / 60_000) * 60_000;
  if (Number.isNaN(time)) return "";
  const date = new Date(time).toISOString();
  const isTime = time >= EPOCH && time <= EPOCH + DAY;
  if (!isTime) return date.slice(0, 10);
  return time === EPOCH + DAY ? "24:00" : date.slice(11, 16);
}

/** As the cell shows it: 018 where the format is 000, no tail of binary fractions. */
function numberText(value: number, format: string | undefined): string {
  const text = String(Number(value.toPrecision(15)));
  return format && ZEROS.test(format)
    ? text.padStart(format.length, "0")
    : text;
}

function objectCell(value: object): Cell {
  if ("formula" in value || "sharedFormula" in value) {
    const formula = "formula" in value ? value.formula : "";
    return { text: `=${String(formula ?? "")}`, fault: "formula" };
  }
  if ("error" in value) return { text: String(value.error), fault: "error" };
  if ("richText" in value && Array.isArray(value.richText))
    return plain(value.richText.map((run) => String(run?.text ?? "")).join(""));
  return plain("text" in value ? String(value.text ?? "") : "");
}

/** An Excel cell as a person sees it; formulas and errors are faults. */
export function cellText(cell: ExcelCell): Cell {
  const { value } = cell;
  if (value === null || value === undefined) return plain("");
  if (value instanceof Date) return plain(dateText(value));
  if (typeof value === "number") return plain(numberText(value, cell.numFmt));
  if (typeof value === "boolean") return plain(value ? "○" : "");
  return typeof value === "object" ? objectCell(value) : plain(value);
}
