import { useText } from "#app/ui/text.tsx";
import { TextField } from "../field.tsx";

export const detailFields = [
  "name",
  "nameEn",
  "organiser",
  "deskName",
  "deskNameEn",
  "deskPhone",
  "deskHours",
] as const;

export const managerFields = ["managerName", "managerEmail"] as const;

export type DetailName =
  (typeof detailFields)[number] | (typeof managerFields)[number];

const optional = new Set<DetailName>(["nameEn", "deskNameEn"]);
const types = { deskPhone: "tel", managerEmail: "email" } as const;
const hinted = ["name", "deskHours", "managerEmail"] as const;

type Reply = {
  initialValue?: Record<string, unknown> | null;
  error?: Record<string, string[] | null> | null;
};

const errorWords = [
  "required",
  "too-long",
  "not-a-phone",
  "not-an-email",
] as const;

type DetailsFieldsProps = {
  names: readonly DetailName[];
  start: Partial<Record<DetailName, string>>;
  reply: Reply | undefined;
};

/** The lines of a form about the ward: what was typed stays, what is wrong is said beside it. */
export function DetailsFields({ names, start, reply }: DetailsFieldsProps) {
  const t = useText();
  function errorOf(name: DetailName): string | null {
    const word = reply?.error?.[name]?.[0];
    if (word === undefined) return null;
    const known = errorWords.find((one) => one === word) ?? "required";
    return t.plain(`settings.errors.${known}`);
  }
  return names.map((name) => {
    const hint = hinted.find((one) => one === name);
    return (
      <TextField
        key={name}
        name={name}
        label={t.plain(`settings.names.${name}`)}
        hint={hint && t.plain(`settings.hints.${hint}`)}
        type={types[name as keyof typeof types]}
        isRequired={!optional.has(name)}
        value={String(
          reply ? (reply.initialValue?.[name] ?? "") : (start[name] ?? ""),
        )}
        error={errorOf(name)}
      />
    );
  });
}
