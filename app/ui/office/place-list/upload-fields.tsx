import type { ReactNode } from "react";
import { TextField } from "../field.tsx";

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
