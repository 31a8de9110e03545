import { closingOf } from "#app/domain/evening.ts";
import type { Names } from "#app/domain/place.ts";
import type { Language } from "#app/locales/index.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import {
  flowLines,
  type StreetNames,
} from "#app/ui/merchant/evening/note-text.ts";
import type { Note } from "#app/ui/merchant/evening/note-view.ts";
import { textFor, unmarked } from "#app/ui/text.tsx";

type Letter = {
  language: Language;
  shop: Names;
  note: Note;
  streets: StreetNames;
  /** Where the mails can be stopped. */
  link: string;
};

/** A shop's day as a mail of plain text: what the page says, and how to stop it. */
export function writeNote({ language, shop, note, streets, link }: Letter) {
  const t = textFor(language);
  const day = unmarked(dayText(language, note.day));
  const name = t.plainName(shop);
  const pair = (what: string, n: string | null) =>
    n === null ? what : t.plain("evening.mail.pair", { what, n });
  const line = (what: string, n: string | null) =>
    t.plain("evening.mail.line", { text: pair(what, n) });
  const side = (key: "from" | "to") =>
    note.flows
      ? [
          t.plain(`evening.${key}`),
          ...flowLines(t, note.flows[key], key, streets).map(({ what, n }) =>
            line(what, n),
          ),
        ]
      : [];
  const used = note.uses.reduce((sum, { n }) => sum + n, 0);
  const paragraphs = [
    [`${name}　${day}`],
    [
      pair(
        t.plain("evening.stamps"),
        t.plain("evening.stampUnit", { n: numberText(note.counted) }),
      ),
      ...note.byMethod.map(({ method, n }) =>
        line(
          t.plain(`merchant.stamps.method.${method}`),
          t.plain("evening.stampUnit", { n: numberText(n) }),
        ),
      ),
      pair(
        t.plain("evening.firsts"),
        t.plain("evening.firstUnit", { n: numberText(note.firstVisits) }),
      ),
    ],
    note.uses.length === 0
      ? []
      : [
          t.plain("evening.uses"),
          ...note.uses.map(({ title, n }) =>
            line(title, t.plain("evening.usesUnit", { n: numberText(n) })),
          ),
        ],
    side("from"),
    side("to"),
    [t.plain("evening.flowsWhy")],
    [t.plain(`evening.closing.${closingOf(note, used)}`)],
    [t.plain("evening.mail.stopLine", { link })],
  ];
  return {
    subject: t.plain("evening.mail.subject", { shop: name, day }),
    text: paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n"),
  };
}
