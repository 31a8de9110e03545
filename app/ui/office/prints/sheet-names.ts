import type { ParseKeys } from "i18next";
import { isMapWish, packSheets, readWish } from "#app/domain/print-order.ts";
import { dayText } from "#app/ui/dates.ts";
import { type TextOf, unmarked } from "#app/ui/text.tsx";

/** What an order holds, in words: ポスター（A4）・日めくり 11月22日（日）〜…. */
export function sheetNames(t: TextOf, sheets: string[]): string[] {
  return sheets.flatMap((text) => {
    const wish = readWish(text);
    if (!wish) return [];
    if (isMapWish(wish)) {
      const languages = wish.languages.map((code) =>
        t.plain(`common.languages.${code}`),
      );
      const name = t.plain(`prints.order.sheets.${wish.sheet}`);
      return `${name} ${languages.join(t.plain("common.separator"))}`;
    }
    if (wish.sheet !== "daily")
      return t.plain(`prints.order.sheets.${wish.sheet}`);
    const day = (text: string) => unmarked(dayText(t.language, text, "short"));
    const days = { from: day(wish.from), to: day(wish.to) };
    return t.plain("prints.list.days", days);
  });
}

/** The name of one kind of sheet; itself when it is none of ours. */
export function sheetName(t: TextOf, sheet: string): string {
  const known: string[] = [...packSheets, "paper-card"];
  return known.includes(sheet)
    ? t.plain(`prints.order.sheets.${sheet}` as ParseKeys)
    : sheet;
}
