import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type NoteFieldProps = {
  name: string;
  label: string;
  hint: string;
  placeholder?: string;
  value: string;
  error: string | null;
};

/** A required text of a few lines: what was typed is kept, what is wrong is said beside it. */
export function NoteField(props: NoteFieldProps) {
  const { name, label, hint, placeholder, value, error } = props;
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
      <textarea
        id={name}
        name={name}
        rows={4}
        required
        placeholder={placeholder}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${name}-hint${error ? ` ${name}-error` : ""}`}
      />
    </div>
  );
}
