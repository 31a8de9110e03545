import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { Note } from "./note-view.ts";

type Line = { key: string; what: string; n: string };

function Lines({ lines }: { lines: Line[] }) {
  return (
    <dl className="evening-lines">
      {lines.map(({ key, what, n }) => (
        <div key={key}>
          <dt>{what}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Stamps by method, people here for the first time, coupons used. */
export function NoteFigures({
  note,
  isToday,
}: {
  note: Note;
  isToday: boolean;
}) {
  const t = useText();
  const { counted, byMethod, firstVisits, uses } = note;
  const methods = byMethod.map(({ method, n }) => ({
    key: method,
    what: t.plain(`merchant.stamps.method.${method}`),
    n: t.plain("evening.stampUnit", { n: numberText(n) }),
  }));
  const coupons = uses.map(({ id, title, n }) => ({
    key: id,
    what: title,
    n: t.plain("evening.usesUnit", { n: numberText(n) }),
  }));
  const none = isToday ? "evening.noStamps" : "evening.noStampsOver";
  return (
    <>
      <section>
        <h2>{t("evening.stamps")}</h2>
        <p className="evening-figure">
          {t("evening.stampUnit", { n: numberText(counted) })}
        </p>
        {counted === 0 ? <p>{t(none)}</p> : <Lines lines={methods} />}
      </section>
      <section>
        <h2>{t("evening.firsts")}</h2>
        <p className="evening-figure">
          {t("evening.firstUnit", { n: numberText(firstVisits) })}
        </p>
        <p className="evening-why">{t("evening.firstsWhy")}</p>
      </section>
      <section>
        <h2>{t("evening.uses")}</h2>
        {uses.length === 0 ? (
          <p>{t("evening.noUses")}</p>
        ) : (
          <Lines lines={coupons} />
        )}
      </section>
    </>
  );
}
