import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { TextField } from "../field.tsx";

export type KeyRefusal = {
  refusal:
    | "not-a-number"
    | "unknown-card"
    | "no-shops"
    | "unread-shops"
    | "unknown-shops"
    | "day-outside"
    | "day-ahead"
    | "entered-before";
  details: string[];
};

type KeyFormProps = {
  typed: { number: string; shops: string; day: string };
  refused: KeyRefusal | null;
};

const fieldOf = {
  "not-a-number": "number",
  "unknown-card": "number",
  "entered-before": "number",
  "no-shops": "shops",
  "unread-shops": "shops",
  "unknown-shops": "shops",
  "day-outside": "day",
  "day-ahead": "day",
} as const;

/** One card after another by keyboard alone: number, shop numbers, Enter. */
export function KeyForm({ typed, refused }: KeyFormProps) {
  const t = useText();
  const wrong = refused && fieldOf[refused.refusal];
  const day = (text = "") => unmarked(dayText(t.language, text, "short"));
  function sentence(): string {
    if (!refused) return "";
    const { refusal, details } = refused;
    const [from, to] = details;
    if (refusal === "day-outside")
      return t.plain("desk.errors.day-outside", {
        from: day(from),
        to: day(to),
      });
    if (refusal === "entered-before")
      return t.plain("desk.errors.entered-before", {
        details: details.map((at) => timeText(new Date(at))).join("、"),
      });
    return t.plain(`desk.errors.${refusal}`, { details: details.join("、") });
  }
  const isBefore = refused?.refusal === "entered-before";
  return (
    <form method="post" className="key-form">
      {(["number", "shops", "day"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t.plain(`desk.key.${name}`)}
          hint={t.plain(`desk.key.${name}Hint`)}
          value={typed[name]}
          error={wrong === name ? sentence() : null}
          type={name === "day" ? "date" : "text"}
          inputMode={name === "day" ? undefined : "numeric"}
          autoFocus={(wrong ?? "number") === name && !isBefore}
        />
      ))}
      <p className="buttons">
        {isBefore && <input type="hidden" name="confirmed" value="1" />}
        <button className="button main" autoFocus={isBefore}>
          <Icon name="stamp" size={22} />
          {t(isBefore ? "desk.key.confirm" : "desk.key.submit")}
        </button>
      </p>
    </form>
  );
}
