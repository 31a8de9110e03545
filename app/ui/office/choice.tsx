import type { ComponentProps, ReactNode } from "react";
import { idOf, type Option, Wrong } from "./field.tsx";

type TickProps = Pick<ComponentProps<"input">, "value" | "required"> & {
  name: string;
  isOn?: boolean;
  label: ReactNode;
  error?: ReactNode;
};

/** One box to tick, what is wrong with it above. */
export function Tick({ isOn, label, error, ...input }: TickProps) {
  const id = `${idOf(input.name)}-error`;
  return (
    <>
      <Wrong id={id}>{error}</Wrong>
      <label className="tick">
        <input
          type="checkbox"
          {...input}
          defaultChecked={isOn}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? id : undefined}
        />
        <span>{label}</span>
      </label>
    </>
  );
}

type GroupProps = { name: string; legend: ReactNode; options: Option[] };

export function TickGroup(props: GroupProps & { chosen: string[] }) {
  const { name, legend, options, chosen } = props;
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <Tick
          key={value}
          {...{ name, value, label }}
          isOn={chosen.includes(value)}
        />
      ))}
    </fieldset>
  );
}

type RadioGroupProps = GroupProps & {
  value: string;
  notes?: Partial<Record<string, ReactNode>>;
  error?: string | null;
};

export function RadioGroup(props: RadioGroupProps) {
  const { name, legend, options, value: chosen, notes = {}, error } = props;
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      <Wrong id={`${name}-error`}>{error}</Wrong>
      {options.map(({ value, label }) => (
        <label className="tick" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={chosen === value}
            aria-describedby={error ? `${name}-error` : undefined}
          />
          <span>
            <b>{label}</b>
            {notes[value] && <small>{notes[value]}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
