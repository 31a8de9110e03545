import { type AnsweredForm, inView } from "./answered-form.ts";

type TickProps = {
  name: string;
  value: string;
  isOn: boolean;
  label: string;
  first?: { id: string; autoFocus: true | undefined } | undefined;
};

export function Tick({ name, value, isOn, label, first }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isOn}
        {...first}
      />
      {label}
    </label>
  );
}

/** What the first tick of a group carries, so that a wrong group is led to. */
export function firstOf(name: string, { errors }: AnsweredForm) {
  return { id: name, ...inView(errors[name] !== undefined) };
}
