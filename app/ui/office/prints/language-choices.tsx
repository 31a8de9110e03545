import { printLanguages } from "#app/domain/print-order.ts";
import { useText } from "#app/ui/text.tsx";
import { OrderError } from "./order-error.tsx";
import type { OrderState } from "./order-reply.ts";

/** The languages that maps are made in, a tick each. */
export function LanguageChoices({ state }: { state: OrderState }) {
  const t = useText();
  const chosen = state.values("languages");
  return (
    <div className="choice-more" role="group" aria-labelledby="map-languages">
      <p id="map-languages">{t("prints.order.languages")}</p>
      <OrderError id="languages-error" error={state.error("languages")} />
      <div className="print-languages">
        {printLanguages.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              name="languages"
              value={code}
              defaultChecked={chosen.includes(code)}
            />
            <span>{t(`common.languages.${code}`)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
