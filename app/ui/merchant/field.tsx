import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";

/** What is wrong with a field, beside it: a shape and words, not colour alone. */
export function FieldError({
  id,
  children,
}: {
  id: string;
  children: ReactNode;
}) {
  return children ? (
    <p className="field-error" id={id}>
      <Icon name="warning" />
      {children}
    </p>
  ) : null;
}

type StepProps = {
  number: number;
  /** Makes the words a label of this field; without it they are a legend. */
  labels?: string;
  head: ReactNode;
  note: ReactNode;
  isRequired?: boolean;
};

/** A form's step: its number, what it asks, and whether it must be answered. */
export function StepHead({
  number,
  labels,
  head,
  note,
  isRequired,
}: StepProps) {
  const words = (
    <>
      <span className="step-number" aria-hidden>
        {number}
      </span>
      <span className="step-head">{head}</span>
      <span className={isRequired ? "step-note is-required" : "step-note"}>
        {note}
      </span>
    </>
  );
  return labels ? (
    <label className="step" htmlFor={labels}>
      {words}
    </label>
  ) : (
    <legend className="step">{words}</legend>
  );
}

type TileProps = {
  name: string;
  value: string;
  isChosen: boolean;
  head: ReactNode;
  note?: ReactNode;
  /** Makes it where a wrong group is led to. */
  first?: { id: string; autoFocus: true | undefined } | undefined;
};

export function RadioTile(props: TileProps) {
  const { name, value, isChosen, head, note, first } = props;
  return (
    <label className="tile">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={isChosen}
        {...first}
      />
      <span>
        <b>{head}</b>
        {note && <span>{note}</span>}
      </span>
    </label>
  );
}
