import type { ParseKeys } from "i18next";
import { useText } from "#app/ui/text.tsx";
import { type FieldProps, LabelledField } from "../labelled-field.tsx";

type OwnFieldProps = FieldProps & {
  /** The sentence for what is wrong with it. */
  errorKey: (code: string) => ParseKeys;
};

export function OwnField({ errorKey, ...field }: OwnFieldProps) {
  const t = useText();
  const code = field.errors[field.name]?.[0];
  return (
    <LabelledField
      {...field}
      className="own-field"
      problem={code && t(errorKey(code))}
    />
  );
}
