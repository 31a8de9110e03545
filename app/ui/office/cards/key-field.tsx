import { Icon } from "#app/ui/art/icons.tsx";

type KeyFieldProps = {
  name: "number" | "shops" | "day";
  label: string;
  hint: string;
  value: string;
  error: string | null;
  /** Where the keyboard begins. */
  isFirst: boolean;
};

/** A field of the desk's form, with what is wrong beside it. */
export function KeyField(props: KeyFieldProps) {
  const { name, label, hint, value, error, isFirst } = props;
  return (
    <div className={`field key-${name}`}>
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <input
        id={name}
        name={name}
        type={name === "day" ? "date" : "text"}
        inputMode={name === "day" ? undefined : "numeric"}
        autoComplete="off"
        autoFocus={isFirst}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${name}-hint${error ? ` ${name}-error` : ""}`}
      />
      {error && (
        <p className="error" id={`${name}-error`} role="alert">
          <Icon name="warning" size={20} />
          {error}
        </p>
      )}
    </div>
  );
}
