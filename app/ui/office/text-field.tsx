import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type TextFieldProps = {
  name: string;
  label: string;
  value: string;
  error: string | null;
  hint?: string;
  type?: "text" | "tel" | "email";
  isRequired?: boolean;
};

/** One line to type: what was typed is kept, what is wrong is said beside it. */
export function TextField(props: TextFieldProps) {
  const { name, label, value, error, hint, type = "text", isRequired } = props;
  const t = useText();
  const described = [hint && `${name}-hint`, error && `${name}-error`];
  return (
    <div className="field">
      <label htmlFor={name}>
        {label}{" "}
        {isRequired && (
          <span className="required">{t("ward.pause.required")}</span>
        )}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
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
        required={isRequired}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described.filter(Boolean).join(" ") || undefined}
      />
    </div>
  );
}
