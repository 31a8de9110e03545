import type { Method } from "#app/domain/evidence.ts";
import { timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type DayTableStamp = {
  id: string;
  method: Method;
  at: Date;
  lastDigits: string;
  standing: "counted" | "capped" | "held";
};

/** A shop's stamps of a day. What the desk typed in has a day, not a time. */
export function DayTable({ stamps }: { stamps: DayTableStamp[] }) {
  const t = useText();
  return (
    <table className="day-table">
      <caption>{t("merchant.stamps.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("merchant.stamps.when")}</th>
          <th scope="col">{t("merchant.stamps.how")}</th>
          <th scope="col">{t("merchant.stamps.which")}</th>
        </tr>
      </thead>
      <tbody>
        {stamps.map(({ id, method, at, lastDigits, standing }) => (
          <tr key={id}>
            <td>
              {method === "desk" ? (
                "—"
              ) : (
                <time dateTime={at.toISOString()}>{timeText(at)}</time>
              )}
            </td>
            <td>
              {t(`merchant.stamps.method.${method}`)}
              {standing !== "counted" && (
                <small>{t(`merchant.stamps.standing.${standing}`)}</small>
              )}
            </td>
            <td>{t("merchant.stamps.masked", { digits: lastDigits })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
