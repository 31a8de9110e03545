import QRCode from "qrcode";

/** A QR as SVG path data in modules, with the side of its square (4 quiet modules around). */
export function drawQr(text: string): { path: string; side: number } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "Q" });
  const rows: string[] = [];
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++)
      if (modules.get(y, x)) rows.push(`M${x + 4} ${y + 4}h1v1h-1z`);
  return { path: rows.join(""), side: modules.size + 8 };
}
