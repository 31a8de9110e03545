import type { ReactNode } from "react";
import type { ParseKeys } from "i18next";
import { useText } from "#app/ui/text.tsx";
import type { FilterReading } from "./filter.server.ts";
import { type ActNames, nameOf } from "./words.ts";

export type Option = { value: string; label: string };

type FilterFormProps = Pick<FilterReading, "asked" | "errors"> & {
  names: ActNames;
  officials: Option[];
  shops: Option[];
  kinds: Option[];
  actions: Option[];
};

type FieldProps = {
  name: "who" | "kind" | "action" | "from" | "to";
  errors: FilterReading["errors"];
  children: ReactNode;
};

function Field({ name, errors, children }: FieldProps) {
  const t = useText();
  const error = errors[name]?.[0];
  return (
    <p className="field">
      <label htmlFor={name}>{t(`ward.audit.fields.${name}`)}</label>
      {children}
      {error && (
        <span className="error" id={`${name}-error`}>
          {t(`ward.audit.problems.${error}` as ParseKeys)}
        </span>
      )}
    </p>
  );
}

function Options({ of }: { of: Option[] }) {
  return of.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** Who, on what, what and when, by GET; wrong parts are named and left out. */
export function FilterForm(props: FilterFormProps) {
  const { asked, errors, names, officials, shops, kinds, actions } = props;
  const t = useText();
  const isWrong = Object.keys(errors).length > 0;
  const isNarrowed = Object.keys(asked).length > 0;
  const wiring = (name: FieldProps["name"]) => ({
    id: name,
    name,
    defaultValue: asked[name] ?? "",
    "aria-invalid": errors[name] ? true : undefined,
    "aria-describedby": errors[name] ? `${name}-error` : undefined,
  });
  return (
    <details className="filter" open={isNarrowed}>
      <summary>{t("ward.audit.choose")}</summary>
      {isWrong && (
        <p className="problem" role="alert">
          {t("ward.audit.problem")}
        </p>
      )}
      <form method="get" action="/ward/audit">
        <Field name="who" errors={errors}>
          <select {...wiring("who")}>
            <option value="">{t.plain("ward.audit.everybody")}</option>
            <option value="staff">{t.plain("ward.audit.allStaff")}</option>
            <option value="shop">{t.plain("ward.audit.allShops")}</option>
            <option value="system">{t.plain("ward.audit.system")}</option>
            <optgroup label={t.plain("ward.audit.subjects.staff")}>
              <Options of={officials} />
            </optgroup>
            <optgroup label={t.plain("ward.audit.subjects.shop")}>
              <Options of={shops} />
            </optgroup>
          </select>
        </Field>
        <Field name="kind" errors={errors}>
          <select {...wiring("kind")}>
            <option value="">{t.plain("ward.audit.everything")}</option>
            <Options of={kinds} />
          </select>
        </Field>
        {asked.on && !errors.on && (
          <p className="field">
            <label>
              <input
                type="checkbox"
                name="on"
                value={asked.on}
                defaultChecked
              />
              {t("ward.audit.only", { name: nameOf(t, names, asked.on) })}
            </label>
          </p>
        )}
        <Field name="action" errors={errors}>
          <select {...wiring("action")}>
            <option value="">{t.plain("ward.audit.anyAction")}</option>
            <Options of={actions} />
          </select>
        </Field>
        <Field name="from" errors={errors}>
          <input type="date" {...wiring("from")} />
        </Field>
        <Field name="to" errors={errors}>
          <input type="date" {...wiring("to")} />
        </Field>
        <button className="button">{t("ward.audit.show")}</button>
        {isNarrowed && <a href="/ward/audit">{t("ward.audit.reset")}</a>}
      </form>
    </details>
  );
}
