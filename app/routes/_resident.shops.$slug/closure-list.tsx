import { dayText, hourText } from "#app/ui/dates.ts";
import { Marked, useText } from "#app/ui/text.tsx";
import type { ShopView } from "./queries.server.ts";

/** Days on which the shop keeps other hours than its week's, the next first. */
export function ClosureList({ closures }: Pick<ShopView, "closures">) {
  const t = useText();
  if (closures.length === 0) return null;
  const dayOf = (day: string) => dayText(t.language, day, "short");
  return (
    <section>
      <h2>{t("opening.notices")}</h2>
      <dl className="hours">
        {closures.map(({ from, to, until }) => (
          <div key={from}>
            <dt>
              {to === from ? (
                <time dateTime={from}>
                  <Marked text={dayOf(from)} />
                </time>
              ) : (
                t("opening.days", { from: dayOf(from), to: dayOf(to) })
              )}
            </dt>
            <dd>
              {until === null
                ? t("opening.closureDay")
                : t("opening.earlyDay", { time: hourText(until) })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
