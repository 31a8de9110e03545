import type { InputHTMLAttributes, ReactNode } from "react";
import { useText } from "#app/ui/text.tsx";
import { type Errors, textOf, type Typed } from "./answered-form.ts";
import { FieldError } from "./field.tsx";
import { errorKey } from "./promotion-errors.ts";

export type Asked = { typed: Typed; errors: Errors };

/** What is wrong with a field, under it. */
export function Problem({ name, errors }: { name: string; errors: Errors }) {
  const t = useText();
  const error = errorKey(name, errors[name]);
  return error && <FieldError id={`${name}-error`}>{t(error)}</FieldError>;
}

/** What ties a field to its sentences and to what was typed. */
export function fieldProps(
  { typed, errors }: Asked,
  name: string,
  hint: boolean,
) {
  const isWrong = errors[name] !== undefined;
  const said = [isWrong && `${name}-error`, hint && `${name}-hint`];
  return {
    id: name,
    name,
    defaultValue: textOf(typed, name),
    "aria-invalid": isWrong ? true : undefined,
    "aria-describedby": said.filter(Boolean).join(" ") || undefined,
  } as const;
}

type InputProps = Asked & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Lines, where it is not one. */
  rows?: number;
  lang?: string;
  type?: "date" | "time";
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
};

/** A labelled field without a number of its own. */
export function PostInput(props: InputProps) {
  const { name, label, hint, rows, lang, type, inputMode } = props;
  const tied = { ...fieldProps(props, name, hint !== undefined), lang };
  return (
    <div className="post-input">
      <label htmlFor={name}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...tied} />
      ) : (
        <input
          type={type ?? "text"}
          inputMode={inputMode}
          autoComplete="off"
          {...tied}
        />
      )}
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Problem name={name} errors={props.errors} />
    </div>
  );
}
