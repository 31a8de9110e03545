import { PDFDocument } from "pdf-lib";

/** The pages of several PDFs in one, in the order given. Throws when a part is no PDF. */
export async function joinPdfs(parts: Uint8Array[]): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  for (const part of parts) {
    const read = await PDFDocument.load(part, { updateMetadata: false });
    const pages = await whole.copyPages(read, read.getPageIndices());
    for (const page of pages) whole.addPage(page);
  }
  whole.setLanguage("ja");
  return whole.save();
}
