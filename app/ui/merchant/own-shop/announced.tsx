import type { ShownClosure } from "#app/domain/closure.ts";
import { dayText, hourText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type Closure = ShownClosure & { ids: string[]; holidays: string[] };

function AnnouncedRow({ closure }: { closure: Closure }) {
  const t = useText();
  const { ids, from, to, until, holidays } = closure;
  const inWords = (one: string) =>
    dayText(t.language, one, "long", holidays.includes(one));
  const day = inWords(from);
  const days =
    from === to
      ? day
      : t.plain("ownShop.closures.period", {
          from: day,
          to: inWords(to),
        });
  return (
    <li>
      <span>
        <b>{days}</b>
        {until === null
          ? t("ownShop.closures.closed")
          : t("ownShop.closures.earlyUntil", { time: hourText(until) })}
      </span>
      <form method="post">
        <input type="hidden" name="intent" value="undo" />
        {ids.map((id) => (
          <input key={id} type="hidden" name="id" value={id} />
        ))}
        <button
          className="quiet"
          aria-label={t.plain("ownShop.closures.undoOf", { day: days })}
        >
          {t("ownShop.closures.undo")}
        </button>
      </form>
    </li>
  );
}

/** What is announced, each with its undo. */
export function Announced({ announced }: { announced: Closure[] }) {
  const t = useText();
  return (
    <section className="own-part">
      <h2>{t("ownShop.closures.listTitle")}</h2>
      {announced.length === 0 ? (
        <p>{t("ownShop.closures.none")}</p>
      ) : (
        <ul className="announced">
          {announced.map((closure) => (
            <AnnouncedRow key={closure.from} closure={closure} />
          ))}
        </ul>
      )}
    </section>
  );
}
