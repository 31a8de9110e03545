import { dayText, hourText, weekdayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { Own } from "./own.server.ts";

type OwnFactsProps = { own: Own };

/** What a shop has told by its own pages and this form does not ask. */
export function OwnFacts({ own }: OwnFactsProps) {
  const t = useText();
  const { closures, monthlyOff, entranceStepCm: cm } = own;
  const day = (text: string) => dayText(t.language, text, "short");
  const said = closures.map(({ from, to, until }) => {
    const days =
      from === to
        ? day(from)
        : t.plain("ownShop.closures.period", { from: day(from), to: day(to) });
    const kind =
      until === null
        ? t.plain("ownShop.closures.closed")
        : t.plain("ownShop.closures.earlyUntil", { time: hourText(until) });
    return `${days} ${kind}`;
  });
  const monthly = monthlyOff.map(({ weekday, weeks }) =>
    t.plain("opening.nth", {
      weekday: weekdayText(t.language, weekday),
      weeks: weeks.join(t.plain("opening.weeksJoin")),
    }),
  );
  const step = cm === 0 ? "ownShop.ease.step0" : "ownShop.ease.stepCm";
  const none = [t.plain("ownShop.office.none")];
  return (
    <section>
      <h2>{t("ownShop.office.title")}</h2>
      <p>{t("ownShop.office.closures")}</p>
      <ul>
        {(said.length > 0 ? said : none).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>
        {t("ownShop.office.monthly")}{" "}
        {(monthly.length > 0 ? monthly : none).join(
          t.plain("common.separator"),
        )}
      </p>
      <p>
        {t("ownShop.office.step")}{" "}
        {cm === null ? t("ownShop.office.stepUnknown") : t(step, { cm })}
      </p>
    </section>
  );
}
