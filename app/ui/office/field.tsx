import type { ComponentProps, ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

/** What is wrong, beside what it is about: a shape and words, not colour alone. */
export function Wrong({ id, children }: { id?: string; children: ReactNode }) {
  return children ? (
    <p className="error" id={id} role="alert">
      <Icon name="warning" size={20} />
      {children}
    </p>
  ) : null;
}

/** What every field has; what was typed is kept in `value`. */
export type FieldProps = {
  /** A name, or a path such as `tiers[0].n`. */
  name: string;
  label: ReactNode;
  value?: string;
  error?: string | null;
  hint?: ReactNode;
  isRequired?: boolean;
  /** The label is only spoken: the head of the column is seen. */
  isLabelSaid?: boolean;
};

/** An element's id for a field's name: `tiers[0].n` is `tiers-0-n`. */
export function idOf(name: string): string {
  return name.replaceAll(/[[\].]+/g, "-");
}

/** The attributes of a field's control. */
export function control({ name, value, error, hint, isRequired }: FieldProps) {
  const id = idOf(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`];
  return {
    id,
    name,
    required: isRequired,
    defaultValue: value,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described.filter(Boolean).join(" ") || undefined,
  };
}

/** A field's label, hint and error over its control. */
export function FieldBox({
  children,
  ...props
}: FieldProps & { children: ReactNode }) {
  const { name, label, error, hint, isRequired, isLabelSaid } = props;
  const t = useText();
  const id = idOf(name);
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelSaid ? "said" : undefined}>
        {label}{" "}
        {isRequired && (
          <span className="required">{t("ward.pause.required")}</span>
        )}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={`${id}-error`}>{error}</Wrong>
      {children}
    </div>
  );
}

type TextFieldProps = FieldProps &
  Pick<
    ComponentProps<"input">,
    "type" | "inputMode" | "autoComplete" | "autoFocus" | "lang" | "min" | "max"
  > & { unit?: ReactNode; isNumber?: boolean; isShort?: boolean };

/** One line to type. */
export function TextField(props: TextFieldProps) {
  const { type = "text", autoComplete = "off", unit } = props;
  const { isNumber, isShort, inputMode, autoFocus, lang, min, max } = props;
  const classes = [isNumber && "number", isShort && "short"].filter(Boolean);
  const input = (
    <input
      {...control(props)}
      {...{ type, autoComplete, autoFocus, lang, min, max }}
      inputMode={inputMode ?? (isNumber ? "numeric" : undefined)}
      className={classes.join(" ") || undefined}
    />
  );
  return (
    <FieldBox {...props}>
      {unit ? (
        <span className="with-unit">
          {input} <span>{unit}</span>
        </span>
      ) : (
        input
      )}
    </FieldBox>
  );
}

type AreaProps = FieldProps & { rows?: number; placeholder?: string };

/** A few lines to type. */
export function AreaField({ rows = 4, placeholder, ...props }: AreaProps) {
  return (
    <FieldBox {...props}>
      <textarea {...control(props)} rows={rows} placeholder={placeholder} />
    </FieldBox>
  );
}

export type Option = { value: string; label: string };

function Options({ options }: { options: Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

type SelectFieldProps = FieldProps & {
  options: Option[];
  /** More options, under the heads of groups. */
  groups?: { label: string; options: Option[] }[];
};

export function SelectField(props: SelectFieldProps) {
  const { options, groups = [] } = props;
  return (
    <FieldBox {...props}>
      <select {...control(props)}>
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </FieldBox>
  );
}
