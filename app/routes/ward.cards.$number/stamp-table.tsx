import { dayText } from "#app/ui/dates.ts";
import { Wide } from "#app/ui/office/wide.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";
import type { CardFile } from "./queries.server.ts";

type StampTableProps = { file: CardFile; mayAct: boolean };

const columns = ["shop", "day", "method", "standing"] as const;

function VoidForm({ id }: { id: string }) {
  const t = useText();
  return (
    <details className="void-form">
      <summary>{t("desk.file.void")}</summary>
      <form method="post" action="#stamps">
        <input type="hidden" name="intent" value="void" />
        <input type="hidden" name="stamp" value={id} />
        <label>
          {t("desk.file.reason")}
          <input name="reason" required maxLength={200} />
        </label>
        <button className="button small">{t("desk.file.void")}</button>
      </form>
    </details>
  );
}

/** Every stamp of a card with its standing; held ones lead to their review. */
export function StampTable({ file, mayAct }: StampTableProps) {
  const t = useText();
  if (file.stamps.length === 0) return <p>{t("desk.file.noStamps")}</p>;
  return (
    <>
      <p>
        {t("desk.file.counted")} <b>{file.counted}</b>
        {t("desk.file.unit")}
      </p>
      <Wide name={t.plain("desk.file.stamps")}>
        <table className="rows roomy">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`desk.file.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {file.stamps.map((stamp) => (
              <tr key={stamp.id}>
                <th scope="row">
                  {String(stamp.shopNumber).padStart(3, "0")} {stamp.shopName}
                </th>
                <td>{unmarked(dayText(t.language, stamp.day, "short"))}</td>
                <td>{t(`desk.file.methods.${stamp.method}`)}</td>
                <td>
                  {t(`desk.file.standings.${stamp.standing}`)}
                  {stamp.voidReason && ` (${stamp.voidReason})`}
                </td>
                <td>
                  {stamp.standing === "held" && (
                    <a href="/ward">{t("desk.file.reviewHeld")}</a>
                  )}
                  {stamp.standing === "counted" && mayAct && (
                    <VoidForm id={stamp.id} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}
