import { useText } from "#app/ui/text.tsx";

export type Undrawn = { line: number; name: string; characters: string };

/** Names with characters that print has no shape for. */
export function GlyphList({ undrawn }: { undrawn: Undrawn[] }) {
  const t = useText();
  if (undrawn.length === 0) return null;
  return (
    <section className="import-part" aria-labelledby="glyphs">
      <h2 id="glyphs">{t("shopImport.view.glyphsHead")}</h2>
      <p>{t("shopImport.view.glyphsNote")}</p>
      <ul>
        {undrawn.map((one) => (
          <li key={one.line}>{t.plain("shopImport.view.glyphRow", one)}</li>
        ))}
      </ul>
    </section>
  );
}
