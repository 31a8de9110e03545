/** A PDF that only its reader may keep, opened in the browser under a name of ours (ASCII). */
export function pdfResponse(content: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${name}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
