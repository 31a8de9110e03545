import { useText } from "#app/ui/text.tsx";
import { dayRow, type DayTableStamp } from "./day-row.ts";

const NO_TIME = "—";

/** A shop's stamps of a day; an empty one is there, hidden, for the first row to come. */
export function DayTable({ stamps }: { stamps: DayTableStamp[] }) {
  const t = useText();
  return (
    <table className="day-table" hidden={stamps.length === 0}>
      <caption>{t("merchant.stamps.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("merchant.stamps.when")}</th>
          <th scope="col">{t("merchant.stamps.how")}</th>
          <th scope="col">{t("merchant.stamps.which")}</th>
        </tr>
      </thead>
      <tbody>
        {stamps
          .map((stamp) => dayRow(t, stamp))
          .map(({ id, at, time, how, note, card }) => (
            <tr key={id} data-id={id} data-at={at}>
              <td>{time ? <time dateTime={at}>{time}</time> : NO_TIME}</td>
              <td>
                {how}
                {note && <small>{note}</small>}
              </td>
              <td>{card}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
