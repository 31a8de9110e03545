import { plainLine } from "#app/domain/plain-text.ts";
import { cleanForm, readBody } from "./form.server.ts";

const LONGEST_NAME = 80;

export type UploadForm = {
  /** The other fields, cleaned. */
  form: FormData;
  /** Null when no file was chosen. */
  file: { name: string; bytes: Uint8Array<ArrayBuffer> } | null;
};

/** A form with a file in its field `file`; a body that is no form is one without anything. */
export async function readUploadForm(request: Request): Promise<UploadForm> {
  const sent = await readBody(request);
  const [form, file] = [cleanForm(sent), sent.get("file")];
  if (!(file instanceof File) || (file.name === "" && file.size === 0))
    return { form, file: null };
  const name = plainLine(file.name).slice(0, LONGEST_NAME).toWellFormed();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { form, file: { name: name || "file", bytes } };
}

/** Whose data a file is, as residents are told: one line of 1 to 100 characters. */
export function isCredit(text: string): boolean {
  return text.length > 0 && text.length <= 100;
}
