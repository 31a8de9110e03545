import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";

type Shared = {
  path: string;
  label: string;
  value: string;
  error: string | null;
  /** Left out, the label is only spoken: the column's head is seen. */
  isLabelShown?: boolean;
  hint?: string;
  isRequired?: ReactNode;
};

/** An element's id for a field's path: `tiers[0].n` is `tiers-0-n`. */
export function idOf(path: string): string {
  return path.replaceAll(/[[\].]+/g, "-");
}

export function FieldError({ path, error }: Pick<Shared, "path" | "error">) {
  return error === null ? null : (
    <p className="error" id={`${idOf(path)}-error`}>
      <Icon name="warning" size={18} />
      {error}
    </p>
  );
}

export function describe({ path, error, hint }: Shared) {
  const id = idOf(path);
  const parts = [hint && `${id}-hint`, error !== null && `${id}-error`];
  return {
    id,
    name: path,
    "aria-invalid": error === null ? undefined : true,
    "aria-describedby": parts.filter(Boolean).join(" ") || undefined,
  };
}

function Around({ children, ...field }: Shared & { children: ReactNode }) {
  const { path, label, isLabelShown, hint, error, isRequired } = field;
  return (
    <div className="field">
      <label htmlFor={idOf(path)} className={isLabelShown ? undefined : "said"}>
        {label} {isRequired && <span className="required">{isRequired}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${idOf(path)}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError path={path} error={error} />
    </div>
  );
}

type InputProps = Shared & {
  type?: "text" | "date" | "time";
  unit?: ReactNode;
  isNumber?: boolean;
  isShort?: boolean;
};

export function Input({
  type = "text",
  unit,
  isNumber,
  isShort,
  ...field
}: InputProps) {
  const classes = [isNumber && "number", isShort && "short"].filter(Boolean);
  return (
    <Around {...field}>
      <span className="with-unit">
        <input
          {...describe(field)}
          type={type}
          inputMode={isNumber ? "numeric" : undefined}
          className={classes.join(" ") || undefined}
          defaultValue={field.value}
        />
        {unit && <span>{unit}</span>}
      </span>
    </Around>
  );
}

export type Option = { value: string; text: string };

export function Select({ options, ...field }: Shared & { options: Option[] }) {
  return (
    <Around {...field}>
      <select {...describe(field)} defaultValue={field.value}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Around>
  );
}

export function Area({
  rows,
  placeholder,
  ...field
}: Shared & { rows: number; placeholder?: string }) {
  return (
    <Around {...field}>
      <textarea
        {...describe(field)}
        rows={rows}
        placeholder={placeholder}
        defaultValue={field.value}
      />
    </Around>
  );
}
