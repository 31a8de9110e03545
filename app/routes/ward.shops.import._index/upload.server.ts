import { plainLine } from "#app/domain/plain-text.ts";
import { readBody } from "#app/http/form.server.ts";
import { readSpreadsheet } from "#app/http/spreadsheet.server.ts";
import type { SpreadsheetReading } from "#app/http/spreadsheet/outcome.ts";

const LONGEST_NAME = 80;

export type Upload = {
  fileName: string;
  rallyId: string;
  reading: SpreadsheetReading | { ok: false; refusal: "none" };
};

/** The file part of a form and what it says; a body that is none is a form without a file. */
export async function readUpload(request: Request): Promise<Upload> {
  const form = await readBody(request);
  const [file, rally] = [form.get("file"), form.get("rally")];
  const rallyId = typeof rally === "string" ? rally : "";
  if (!(file instanceof File) || (file.name === "" && file.size === 0))
    return { fileName: "", rallyId, reading: { ok: false, refusal: "none" } };
  const name = plainLine(file.name).slice(0, LONGEST_NAME).toWellFormed();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    fileName: name || "file",
    rallyId,
    reading: await readSpreadsheet(bytes),
  };
}
