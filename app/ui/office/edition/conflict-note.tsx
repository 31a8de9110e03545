import type { ParseKeys } from "i18next";
import { tokyoDate } from "#app/domain/business-day.ts";
import { i18n } from "#app/locales/index.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import type { ConflictView } from "./editor-state.ts";

type NoteProps = {
  conflict: ConflictView;
  row: Partial<Record<string, string>>;
};

/** Fields whose label stands under another word. */
const LABELS: Record<string, string> = {
  n: "needed",
  name: "tier",
  startsOn: "period",
  endsOn: "period",
  digitalFrom: "digital",
  digitalTo: "digital",
  paperFrom: "paper",
  paperTo: "paper",
};

/** Who changed this part meanwhile, and both values of every field that differs. */
export function ConflictNote({ conflict, row }: NoteProps) {
  const t = useText();
  const { who, at, now } = conflict;
  if (now === null)
    return (
      <div className="conflict" role="alert">
        <p>{t("edition.form.conflictGone")}</p>
      </div>
    );
  const different = Object.keys(now).filter(
    (field) => now[field] !== (row[field] ?? "").trim(),
  );
  const labelOf = (field: string) => {
    const key = `edition.form.${LABELS[field] ?? field}`;
    return i18n.exists(key) ? t.plain(key as ParseKeys) : field;
  };
  const shown = (value: string | undefined) =>
    value?.trim() || t.plain("edition.form.empty");
  return (
    <div className="conflict" role="alert">
      {at && (
        <p>
          <b>
            {t("edition.form.conflict", {
              who: who ?? "",
              day: unmarked(dayText(t.language, tokyoDate(at), "short")),
              time: timeText(at),
            })}
          </b>
        </p>
      )}
      <ul>
        {different.map((field) => (
          <li key={field}>
            {t.plain("edition.form.conflictField", {
              field: labelOf(field),
              now: shown(now[field]),
              typed: shown(row[field]),
            })}
          </li>
        ))}
      </ul>
      <p>{t("edition.form.conflictWhat")}</p>
    </div>
  );
}
