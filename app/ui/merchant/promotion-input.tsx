import { useText } from "#app/ui/text.tsx";
import type { Errors } from "./answered-form.ts";
import { FieldError } from "./field.tsx";
import { type FieldProps, LabelledField } from "./labelled-field.tsx";
import { errorKey } from "./promotion-errors.ts";

/** What is wrong with a field, under it. */
export function Problem({ name, errors }: { name: string; errors: Errors }) {
  const t = useText();
  const error = errorKey(name, errors[name]);
  return error && <FieldError id={`${name}-error`}>{t(error)}</FieldError>;
}

export function PostInput(props: FieldProps) {
  const t = useText();
  const error = errorKey(props.name, props.errors[props.name]);
  return (
    <LabelledField
      {...props}
      className="post-input"
      problem={error && t(error)}
    />
  );
}
