import type { InputHTMLAttributes, ReactNode } from "react";
import { type AnsweredForm, inView, textOf } from "./answered-form.ts";
import { FieldError } from "./field.tsx";

/** What ties a field to its sentences and to what was typed. */
export function fieldProps(
  { typed, errors }: AnsweredForm,
  name: string,
  hint: boolean,
) {
  const isWrong = errors[name]?.[0] !== undefined;
  const said = [isWrong && `${name}-error`, hint && `${name}-hint`];
  return {
    id: name,
    name,
    defaultValue: textOf(typed, name),
    ...inView(isWrong),
    "aria-invalid": isWrong ? true : undefined,
    "aria-describedby": said.filter(Boolean).join(" ") || undefined,
  } as const;
}

type InputProps = InputHTMLAttributes<HTMLInputElement>;

export type FieldProps = AnsweredForm & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Lines, where it is not one. */
  rows?: number;
  lang?: string;
  type?: "date" | "time" | "text";
} & Pick<InputProps, "inputMode" | "min" | "max">;

type LabelledProps = FieldProps & {
  className: string;
  /** What is wrong with it. */
  problem: ReactNode;
};

/** A labelled field without a number of its own, with its hint, and what is wrong beside it. */
export function LabelledField(props: LabelledProps) {
  const { name, label, hint, rows, lang, className, problem } = props;
  const { type = "text", inputMode, min, max } = props;
  const tied = { ...fieldProps(props, name, hint !== undefined), lang };
  return (
    <div className={className}>
      <label htmlFor={name}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...tied} />
      ) : (
        <input
          type={type}
          autoComplete="off"
          inputMode={inputMode}
          min={min}
          max={max}
          {...tied}
        />
      )}
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${name}-error`}>{problem}</FieldError>
    </div>
  );
}
