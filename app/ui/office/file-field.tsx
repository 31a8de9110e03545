import type { ReactNode } from "react";
import { control, FieldBox, type FieldProps } from "./field.tsx";

type FileFieldProps = Omit<FieldProps, "value"> & {
  accept: string;
  /** A button that sends the file alone. */
  children?: ReactNode;
};

/** A file to send, with why the last one could not be taken. */
export function FileField({ accept, children, ...props }: FileFieldProps) {
  const input = <input {...control(props)} type="file" accept={accept} />;
  return (
    <FieldBox {...props}>
      {children ? (
        <span className="course-file">
          {input}
          {children}
        </span>
      ) : (
        input
      )}
    </FieldBox>
  );
}
