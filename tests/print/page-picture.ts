import { PDFiumLibrary } from "@hyzyla/pdfium";

const DOTS_PER_MM = 6;
const POINTS_PER_MM = 72 / 25.4;

export type PagePicture = {
  /** Size of the page in mm. */
  width: number;
  height: number;
  /** Lightness 0 (black) to 255 (white) at a place given in mm. */
  lightAt: (x: number, y: number) => number;
};

/** Every page of a PDF as it is printed, in grey. */
export async function picturesOf(pdf: Uint8Array): Promise<PagePicture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pictures: PagePicture[] = [];
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const { width, data } = await page.render({
      scale: DOTS_PER_MM / POINTS_PER_MM,
      colorSpace: "Gray",
    });
    pictures.push({
      width: originalWidth / POINTS_PER_MM,
      height: originalHeight / POINTS_PER_MM,
      lightAt: (x, y) => {
        const [column, row] = [x * DOTS_PER_MM, y * DOTS_PER_MM];
        return data[Math.floor(row) * width + Math.floor(column)] ?? 255;
      },
    });
  }
  document.destroy();
  return pictures;
}
