import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { choicesIn, textIn, type Typed } from "./typed.ts";

type Described = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  isRequired?: boolean;
};

function describedBy({ name, hint, error }: Described): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`];
  return ids.filter(Boolean).join(" ") || undefined;
}

/** A field's label, hint and what is wrong with it. */
export function FieldBox({
  children,
  ...props
}: Described & { children: ReactNode }) {
  const { name, label, hint, error, isRequired } = props;
  const t = useText();
  return (
    <div className="field">
      <label htmlFor={name}>
        {label}{" "}
        {isRequired && (
          <span className="required">{t("shops.form.required")}</span>
        )}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          <Icon name="warning" size={20} />
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

type TextFieldProps = Described & {
  typed: Typed;
  className?: string;
  type?: "text" | "tel";
  inputMode?: "numeric" | "decimal" | "tel";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  lang?: string;
  unit?: ReactNode;
};

export function TextField(props: TextFieldProps) {
  const { name, typed, error, isRequired, className, unit } = props;
  return (
    <FieldBox {...props}>
      <input
        id={name}
        name={name}
        type={props.type ?? "text"}
        className={className}
        lang={props.lang}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? "off"}
        required={isRequired}
        defaultValue={textIn(typed, name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      />{" "}
      {unit}
    </FieldBox>
  );
}

export function LinesField(props: Described & { typed: Typed }) {
  const { name, typed, error } = props;
  return (
    <FieldBox {...props}>
      <textarea
        id={name}
        name={name}
        rows={5}
        defaultValue={textIn(typed, name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldBox>
  );
}

export type Option = { value: string; label: string };

type SelectFieldProps = Described & {
  typed: Typed;
  /** Options under no head, or under the heads of groups. */
  options: Option[];
  groups?: { label: string; options: Option[] }[];
};

function Options({ options }: { options: Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

export function SelectField(props: SelectFieldProps) {
  const { name, typed, error, isRequired, options, groups = [] } = props;
  return (
    <FieldBox {...props}>
      <select
        id={name}
        name={name}
        required={isRequired}
        defaultValue={textIn(typed, name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      >
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

export function Tick({
  name,
  isOn,
  label,
}: {
  name: string;
  isOn: boolean;
  label: ReactNode;
}) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} defaultChecked={isOn} />
      <span>{label}</span>
    </label>
  );
}

type TickGroupProps = {
  name: string;
  legend: ReactNode;
  typed: Typed;
  options: Option[];
};

export function TickGroup({ name, legend, typed, options }: TickGroupProps) {
  const chosen = choicesIn(typed, name);
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label className="tick" key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

type RadioGroupProps = TickGroupProps & {
  notes?: Partial<Record<string, ReactNode>>;
  error?: string | null;
};

export function RadioGroup(props: RadioGroupProps) {
  const { name, legend, typed, options, notes = {}, error } = props;
  const chosen = textIn(typed, name);
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      {error && (
        <p className="error" id={`${name}-error`}>
          <Icon name="warning" size={20} />
          {error}
        </p>
      )}
      {options.map(({ value, label }) => (
        <label className="tick" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={chosen === value}
            aria-describedby={error ? `${name}-error` : undefined}
          />
          <span>
            <b>{label}</b>
            {notes[value] && <small>{notes[value]}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
