import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";

type FormSummaryProps = {
  /** The id of the first field that is wrong, where one is. */
  to?: string | undefined;
  id?: string;
  children: ReactNode;
};

/** What was not done, at the head of a form; it leads to what is wrong. */
export function FormSummary({ to, id, children }: FormSummaryProps) {
  return (
    <p className="summary" id={id} role="alert">
      <Icon name="warning" size={26} />
      {to ? <a href={`#${to}`}>{children}</a> : <span>{children}</span>}
    </p>
  );
}
