import { packSheets } from "#app/domain/print-order.ts";
import { useText } from "#app/ui/text.tsx";
import { DayField } from "./day-field.tsx";
import { LanguageChoices } from "./language-choices.tsx";
import { OrderError } from "./order-error.tsx";
import type { OrderState } from "./order-reply.ts";

/** What to make: one tick a kind of sheet, with the days some of them need. */
export function SheetFields({
  state,
  approved,
  asked,
}: {
  state: OrderState;
  approved: number;
  asked: number;
}) {
  const t = useText();
  const chosen = state.values("sheets");
  const shown = packSheets.filter(
    (sheet) => sheet !== "application" || asked > 0,
  );
  return (
    <fieldset>
      <legend>
        {t("prints.order.what")}{" "}
        <span className="required">{t("ward.pause.required")}</span>
      </legend>
      <OrderError id="sheets-error" error={state.error("sheets")} />
      {approved === 0 && <p>{t("prints.order.noneApproved")}</p>}
      {shown.map((sheet) => (
        <div key={sheet} className="choice">
          <label>
            <input
              type="checkbox"
              name="sheets"
              value={sheet}
              defaultChecked={chosen.includes(sheet)}
            />
            <span>
              <b>{t(`prints.order.sheets.${sheet}`)}</b>{" "}
              {t(`prints.order.sheetNotes.${sheet}`, { n: asked })}
            </span>
          </label>
          {sheet === "daily" && (
            <div className="choice-more">
              <OrderError id="from-error" error={state.error("from")} />
              <DayField name="from" state={state} />
              <DayField name="to" state={state} errorOf="from" />
            </div>
          )}
          {sheet === "application" && (
            <div className="choice-more">
              <OrderError id="answerBy-error" error={state.error("answerBy")} />
              <DayField name="answerBy" state={state} />
            </div>
          )}
        </div>
      ))}
      <LanguageChoices state={state} />
    </fieldset>
  );
}
