import { useText } from "#app/ui/text.tsx";
import { inView } from "./answered-form.ts";
import { FieldError } from "./field.tsx";

/** Types a card's number; a wrong one is said beside the field and kept. */
export function CardNumberForm({
  typed,
  wrong,
}: {
  typed: string;
  wrong: "bad" | "notFound" | null;
}) {
  const t = useText();
  const isWrong = wrong !== null;
  return (
    <form className="form page stack" action="/c" method="get">
      <p className="lead">{t("merchant.card.lead")}</p>
      <div>
        <label htmlFor="number">{t("merchant.card.field")}</label>
        <p className="hint" id="number-hint">
          {t("merchant.card.hint")}
        </p>
        <input
          className="number-input"
          id="number"
          name="number"
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          defaultValue={typed}
          {...inView(isWrong)}
          aria-invalid={isWrong || undefined}
          aria-describedby={
            isWrong ? "number-error number-hint" : "number-hint"
          }
        />
        {isWrong && (
          <FieldError id="number-error">
            {t(`merchant.card.${wrong}`)}
          </FieldError>
        )}
      </div>
      <button className="button main big">{t("merchant.card.open")}</button>
    </form>
  );
}
