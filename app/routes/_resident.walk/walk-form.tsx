import { stationNames } from "#app/domain/geography.ts";
import { walkMinutes, walkWishes } from "#app/domain/walk/wishes.ts";
import { useText } from "#app/ui/text.tsx";
import type { WalkPageView } from "./route.tsx";

type FormProps = { form: WalkPageView["form"] };

function Start({ form }: FormProps) {
  const t = useText();
  const { refusal, from, at } = form;
  const isWrong = refusal?.field === "from";
  return (
    <div className="field">
      <label htmlFor="from">{t("walk.from")}</label>
      {isWrong && (
        <p className="wrong" id="from-wrong">
          {t(`walk.refusal.${refusal.refusal}`)}
        </p>
      )}
      <select
        id="from"
        name="from"
        defaultValue={from}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? "from-wrong" : undefined}
        data-here={t.plain("walk.here")}
      >
        <option value="">{t.plain("walk.choose")}</option>
        {at !== null && <option value="here">{t.plain("walk.here")}</option>}
        {form.stations.map((station) => (
          <option key={station.name} value={station.name}>
            {t.plain("walk.station", {
              station: t.raw(stationNames(station)),
            })}
          </option>
        ))}
      </select>
      <input
        type="hidden"
        name="at"
        defaultValue={at ?? ""}
        disabled={at === null}
      />
      <button type="button" className="button" data-locate hidden>
        {t("walk.useHere")}
      </button>
      <p
        className="hint"
        role="status"
        data-locate-says
        data-locating={t.plain("walk.locating")}
        data-located={t.plain("walk.located")}
        data-denied={t.plain("walk.denied")}
        data-unavailable={t.plain("walk.unavailable")}
        data-coarse={t.plain("walk.coarse", { km: "{km}" })}
      >
        {t.plain("walk.hereWhat")}
      </p>
    </div>
  );
}

/** Where from and what is wished: a form that leads to the same page. */
export function WalkForm({ form }: FormProps) {
  const t = useText();
  const { refusal, wishes } = form;
  const isWrong = refusal?.field === "minutes";
  return (
    <form action="/walk" className="walk-form">
      <Start form={form} />
      <fieldset>
        <legend>{t("walk.minutes")}</legend>
        {isWrong && (
          <p className="wrong">{t(`walk.refusal.${refusal.refusal}`)}</p>
        )}
        <ul className="walk-minutes">
          {walkMinutes.map((n) => (
            <li key={n}>
              <label>
                <input
                  type="radio"
                  name="minutes"
                  value={n}
                  defaultChecked={n === wishes.minutes}
                />
                {t("walk.minutesOf", { n })}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>{t("walk.wishes")}</legend>
        <ul className="walk-wishes">
          {walkWishes.map((wish) => (
            <li key={wish}>
              <label>
                <input
                  type="checkbox"
                  name="wish"
                  value={wish}
                  defaultChecked={wishes.wished.includes(wish)}
                />
                {t(`walk.wish.${wish}`)}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button className={form.isAgain ? "button" : "button main"}>
        {t("walk.find")}
      </button>
    </form>
  );
}
