import { formatCardNumber } from "#app/domain/card-number.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { Wide } from "#app/ui/office/wide.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";

export type RecentEntry = {
  id: string;
  number: string;
  day: string;
  stamps: number;
  enteredAt: Date;
  undoneAt: Date | null;
  who: string;
};

const columns = ["number", "day", "stamps", "at", "who"] as const;

/** What the desk keyed in last; each can be taken back. */
export function RecentEntries({ entries }: { entries: RecentEntry[] }) {
  const t = useText();
  if (entries.length === 0) return <p>{t("desk.recent.none")}</p>;
  return (
    <Wide name={t.plain("desk.recent.title")}>
      <table className="rows roomy">
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={column === "stamps" ? "n" : undefined}
              >
                {t(`desk.recent.${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <a href={`/ward/cards/${entry.number}`}>
                  {formatCardNumber(entry.number)}
                </a>
              </th>
              <td>{unmarked(dayText(t.language, entry.day, "short"))}</td>
              <td className="n">{entry.stamps}</td>
              <td>
                <time dateTime={entry.enteredAt.toISOString()}>
                  {timeText(entry.enteredAt)}
                </time>
              </td>
              <td>{entry.who}</td>
              <td>
                {entry.undoneAt ? (
                  t("desk.recent.undone")
                ) : (
                  <form method="post">
                    <input type="hidden" name="undo" value={entry.id} />
                    <button className="button small">
                      {t("desk.key.undo")}
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
