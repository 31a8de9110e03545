import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type CounterRefused = {
  refusal: "not-here" | "not-started" | "ended" | "paused";
  day: string;
  message: string;
};

/** Why there is no counter QR now. */
export function CounterRefusal({ refused }: { refused: CounterRefused }) {
  const t = useText();
  const { refusal, day, message } = refused;
  return (
    <div className="page stack">
      <h1>{t("counter.qr.title")}</h1>
      <p className="told">
        {t(`counter.qr.refused.${refusal}`, {
          day: dayText(t.language, day),
          message,
        })}
      </p>
      <a className="button main" href="/merchant">
        {t("counter.qr.home")}
      </a>
    </div>
  );
}
