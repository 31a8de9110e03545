import type { RallyField } from "#app/domain/edition/rally-row.ts";
import { useText } from "#app/ui/text.tsx";
import type { Errors, RallyState } from "./editor-state.ts";
import { AreaField, TextField, SelectField } from "../field.tsx";
import { errorAt } from "./say.ts";

const names = ["name", "nameEn", "nameZh", "nameKo"] as const;
const repeats = ["once", "daily", "times"] as const;
const entryKinds = ["once", "monthly", "unlimited"] as const;
const within: RallyField[] = [
  ...names,
  ...(["startsOn", "endsOn", "repeat", "perDay", "total"] as const),
  ...(["entries", "returnBoxes", "returnUntil"] as const),
];

/** What is set once and seldom changed; opened by itself when something in it is wrong. */
export function RallyMore({
  rally,
  errors,
}: {
  rally: RallyState;
  errors: Errors;
}) {
  const t = useText();
  const at = (field: RallyField) => ({
    name: `rally.${field}`,
    value: rally.row[field] ?? "",
    error: errorAt(t, errors, `rally.${field}`),
  });
  const what = t.plain("edition.form.period");
  const isWrong = within.some((field) => errors[`rally.${field}`]);
  return (
    <details className="rally-more" open={isWrong || rally.conflict !== null}>
      <summary>{t("edition.form.more")}</summary>
      <div className="more-fields">
        {names.map((field) => (
          <TextField
            key={field}
            {...at(field)}
            label={t.plain(`edition.form.${field}`)}
          />
        ))}
        <TextField
          {...at("startsOn")}
          type="date"
          label={t.plain("edition.form.from", { what })}
          hint={t.plain("edition.form.periodHint")}
        />
        <TextField
          {...at("endsOn")}
          type="date"
          label={t.plain("edition.form.to", { what })}
        />
        <SelectField
          {...at("repeat")}
          label={t.plain("edition.form.repeat")}
          options={repeats.map((value) => ({
            value,
            label: t.plain(`edition.form.repeats.${value}`),
          }))}
        />
        <TextField
          {...at("perDay")}
          isNumber
          label={t.plain("edition.form.perDay")}
        />
        <TextField
          {...at("total")}
          isNumber
          label={t.plain("edition.form.total")}
        />
        <SelectField
          {...at("entries")}
          label={t.plain("edition.form.entries")}
          options={entryKinds.map((value) => ({
            value,
            label: t.plain(`edition.form.entriesKinds.${value}`),
          }))}
        />
        <AreaField
          {...at("returnBoxes")}
          rows={3}
          label={t.plain("edition.form.returnBoxes")}
        />
        <TextField
          {...at("returnUntil")}
          type="time"
          label={t.plain("edition.form.returnUntil")}
        />
      </div>
    </details>
  );
}
