import type { ReactNode } from "react";
import type { ParseKeys } from "i18next";
import type { StreetLabel } from "#app/ui/office/figures/types.ts";
import { useText } from "#app/ui/text.tsx";
import type { FilterErrors, FilterReading } from "./filter.server.ts";

type FilterFormProps = FilterReading & { streets: StreetLabel[] };

type FieldProps = {
  name: "from" | "to" | "street" | "channel";
  errors: FilterErrors;
  children: ReactNode;
};

function Field({ name, errors, children }: FieldProps) {
  const t = useText();
  const error = errors[name]?.[0];
  return (
    <p className="field">
      <label htmlFor={name}>{t(`ward.tally.${name}`)}</label>
      {children}
      {error && (
        <span className="error" id={`${name}-error`}>
          {t(`ward.tally.problems.${error}` as ParseKeys)}
        </span>
      )}
    </p>
  );
}

/** Period, street and channel, by GET; wrong parts are named and left out. */
export function FilterForm({
  filter,
  asked,
  errors,
  streets,
}: FilterFormProps) {
  const t = useText();
  const isWrong = Object.keys(errors).length > 0;
  const isNarrowed = ["from", "to", "street", "channel"].some(
    (name) => asked[name],
  );
  const wiring = (name: string) => ({
    id: name,
    name,
    "aria-invalid": errors[name] ? true : undefined,
    "aria-describedby": errors[name] ? `${name}-error` : undefined,
  });
  return (
    <details className="filter" open={isNarrowed}>
      <summary>{t("ward.tally.choose")}</summary>
      {isWrong && (
        <p className="problem" role="alert">
          {t("ward.tally.problem")}
        </p>
      )}
      <form method="get" action="/ward/tally">
        <Field name="from" errors={errors}>
          <input
            type="date"
            defaultValue={asked.from || filter.from}
            {...wiring("from")}
          />
        </Field>
        <Field name="to" errors={errors}>
          <input
            type="date"
            defaultValue={asked.to || filter.to}
            {...wiring("to")}
          />
        </Field>
        <Field name="street" errors={errors}>
          <select defaultValue={asked.street ?? ""} {...wiring("street")}>
            <option value="">{t.plain("ward.tally.allStreets")}</option>
            {streets.map(({ slug, shortNames }) => (
              <option key={slug} value={slug}>
                {t.plainName(shortNames)}
              </option>
            ))}
          </select>
        </Field>
        <Field name="channel" errors={errors}>
          <select defaultValue={asked.channel ?? ""} {...wiring("channel")}>
            <option value="">{t.plain("ward.tally.allChannels")}</option>
            <option value="paper">{t.plain("ward.tally.paper")}</option>
            <option value="digital">{t.plain("ward.tally.digital")}</option>
          </select>
        </Field>
        <button className="button">{t("ward.tally.show")}</button>
        {isNarrowed && <a href="/ward/tally">{t("ward.tally.reset")}</a>}
      </form>
    </details>
  );
}
