import type { ReactNode } from "react";
import { useText } from "#app/ui/text.tsx";
import { TextField, Wrong } from "../field.tsx";

type FileFieldProps = {
  label: string;
  hint: string;
  accept: string;
  error: string | null;
};

/** The file of an upload, with why the last one could not be taken. */
export function FileField({ label, hint, accept, error }: FileFieldProps) {
  const t = useText();
  return (
    <div className="field">
      <label htmlFor="file">
        {label} <span className="required">{t("ward.pause.required")}</span>
      </label>
      <p className="hint" id="file-hint">
        {hint}
      </p>
      <Wrong id="file-error">{error}</Wrong>
      <input
        id="file"
        name="file"
        type="file"
        required
        accept={accept}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? "file-hint" : "file-hint file-error"}
      />
    </div>
  );
}

type UploadFormProps = {
  action: string;
  credit: { label: string; hint: string; value: string; error: string | null };
  submit: string;
  /** The file's field and whatever stands before it. */
  children: ReactNode;
};

/** A form that sends a file and whose data it is. */
export function UploadForm(props: UploadFormProps) {
  const { action, credit, submit, children } = props;
  return (
    <form method="post" action={action} encType="multipart/form-data">
      {children}
      <TextField name="credit" isRequired {...credit} />
      <p className="buttons">
        <button className="button main">{submit}</button>
      </p>
    </form>
  );
}
