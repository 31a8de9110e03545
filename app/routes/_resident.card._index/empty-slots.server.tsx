import { renderToStaticMarkup } from "react-dom/server";
import type { Edition, Street } from "#app/models/edition.server.ts";
import type { Language } from "#app/locales/index.ts";
import { LanguageProvider } from "#app/ui/text.tsx";
import { Slots, type SlotView } from "./slots.tsx";

const drawn = new WeakMap<Edition, Map<string, string>>();

/**
 * The rings of a street nobody has walked yet look the same on every card: they
 * are drawn once an edition and language.
 */
export function emptySlots(
  edition: Edition,
  street: Street,
  language: Language,
  slots: SlotView[],
): string {
  const known = drawn.get(edition) ?? new Map<string, string>();
  drawn.set(edition, known);
  const key = `${language} ${street.id}`;
  const html =
    known.get(key) ??
    renderToStaticMarkup(
      <LanguageProvider value={language}>
        <Slots slots={slots} />
      </LanguageProvider>,
    );
  known.set(key, html);
  return html;
}
