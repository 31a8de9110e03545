import { useText } from "#app/ui/text.tsx";
import { ConflictNote } from "./conflict-note.tsx";
import type { Errors, RallyState } from "./editor-state.ts";
import { TextField } from "../field.tsx";
import { errorAt } from "./say.ts";

type PeriodProps = {
  of: "digital" | "paper";
  rally: RallyState;
  errors: Errors;
};

function Period({ of, rally, errors }: PeriodProps) {
  const t = useText();
  const what = t.plain(`edition.form.${of}`);
  const day = (end: "From" | "To") => {
    const field = `${of}${end}` as const;
    const path = `rally.${field}`;
    return (
      <TextField
        name={path}
        type="date"
        label={t.plain(`edition.form.${end === "From" ? "from" : "to"}`, {
          what,
        })}
        value={rally.row[field] ?? ""}
        error={errorAt(t, errors, path)}
      />
    );
  };
  return (
    <fieldset className="term-field">
      <legend>{what}</legend>
      <div className="days">
        {day("From")}
        <span aria-hidden>{t("edition.form.until")}</span>
        {day("To")}
      </div>
    </fieldset>
  );
}

/** The channels' periods and the least purchase, as the comp has them. */
export function RallyFields({
  rally,
  errors,
}: Pick<PeriodProps, "rally" | "errors">) {
  const t = useText();
  return (
    <div className="rally-fields">
      <input type="hidden" name="rally.version" value={rally.version} />
      <input type="hidden" name="rally.was" value={rally.was} />
      {rally.conflict && (
        <ConflictNote conflict={rally.conflict} row={rally.row} />
      )}
      <Period of="digital" rally={rally} errors={errors} />
      <Period of="paper" rally={rally} errors={errors} />
      <TextField
        name="rally.minimumYen"
        label={t.plain("edition.form.minimumYen")}
        isNumber
        value={rally.row.minimumYen ?? ""}
        unit={
          <>
            {t("edition.form.yen")} {t("edition.form.minimumHint")}
          </>
        }
        error={errorAt(t, errors, "rally.minimumYen")}
      />
    </div>
  );
}
