import type { ParseKeys } from "i18next";
import type { ReactNode } from "react";
import { useText } from "#app/ui/text.tsx";
import { type Errors, textOf, type Typed } from "../answered-form.ts";
import { FieldError } from "../field.tsx";

export type OwnForm = { typed: Typed; errors: Errors };

type OwnFieldProps = OwnForm & {
  name: string;
  label: ReactNode;
  type?: "date" | "time" | "text";
  hint?: ReactNode;
  /** The sentence for what is wrong with it. */
  errorKey: (code: string) => ParseKeys;
  min?: string;
  max?: string;
};

/** A labelled field with its hint, and what is wrong beside it. */
export function OwnField({
  typed,
  errors,
  name,
  label,
  hint,
  errorKey,
  type = "text",
  ...range
}: OwnFieldProps) {
  const t = useText();
  const code = errors[name]?.[0];
  const said = [code && `${name}-error`, hint && `${name}-hint`];
  return (
    <div className="own-field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        autoComplete="off"
        defaultValue={textOf(typed, name)}
        aria-invalid={code ? true : undefined}
        aria-describedby={said.filter(Boolean).join(" ") || undefined}
        {...range}
      />
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${name}-error`}>{code && t(errorKey(code))}</FieldError>
    </div>
  );
}
