import type { Canvas } from "./canvas.server.ts";

type Box = { x: number; y: number; width: number; height: number };

type OpenDocument = PDFKit.PDFDocument & { _ctm: number[] };

/**
 * Draws what several pages show alike: the first time into a form of its own (ISO 32000-1, 8.10), then by its name.
 * `box` is what the drawing covers, in the units in force; nothing shows outside it.
 */
export function drawShared(
  canvas: Canvas,
  key: string,
  box: Box,
  draw: () => void,
): void {
  const form = canvas.shared.get(key) ?? makeForm(canvas, box, draw);
  canvas.shared.set(key, form);
  const name = `Form${form.id}`;
  canvas.doc.page.xobjects[name] = form;
  (canvas.doc as OpenDocument & Adding).addContent(`/${name} Do`);
}

type Adding = { addContent: (operators: string) => void };

function makeForm({ doc }: Canvas, box: Box, draw: () => void) {
  const open = doc as OpenDocument;
  const resources = { Font: {}, XObject: {}, ExtGState: {}, Pattern: {} };
  const form = doc.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [box.x, box.y, box.x + box.width, box.y + box.height],
    Resources: resources,
  });
  const { page, _ctm: matrix } = open;
  doc.page = Object.create(page, {
    fonts: { value: resources.Font },
    xobjects: { value: resources.XObject },
    ext_gstates: { value: resources.ExtGState },
    patterns: { value: resources.Pattern },
    write: { value: (operators: string) => form.write(operators) },
  }) as PDFKit.PDFPage;
  open._ctm = [1, 0, 0, 1, 0, 0];
  draw();
  doc.page = page;
  open._ctm = matrix;
  form.end(undefined);
  return form;
}
