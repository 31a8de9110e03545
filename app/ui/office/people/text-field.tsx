import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type TextFieldProps = {
  name: string;
  type?: "text" | "email";
  label: string;
  hint: string;
  value: string;
  error: string | null;
};

/** A required line of text: what was typed is kept, what is wrong is said beside it. */
export function TextField(props: TextFieldProps) {
  const { name, type = "text", label, hint, value, error } = props;
  const t = useText();
  return (
    <div className="field">
      <label htmlFor={name}>
        {label} <span className="required">{t("ward.pause.required")}</span>
      </label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {error && (
        <p className="error" id={`${name}-error`} role="alert">
          <Icon name="warning" size={20} />
          {error}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        className="whole"
        required
        autoComplete="off"
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${name}-hint${error ? ` ${name}-error` : ""}`}
      />
    </div>
  );
}
