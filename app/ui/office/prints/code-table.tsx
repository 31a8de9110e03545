import { tokyoDate } from "#app/domain/business-day.ts";
import { formatCode } from "#app/domain/code.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { Table } from "../table.tsx";

type CodeTableProps = {
  codes: { code: string; createdAt: Date; revokedAt: Date | null }[];
  checkedAt: Date | null;
};

/** Every code a shop had, and when its poster was last seen on the wall. */
export function CodeTable({ codes, checkedAt }: CodeTableProps) {
  const t = useText();
  const day = (at: Date) =>
    unmarked(dayText(t.language, tokyoDate(at), "short"));
  return (
    <section>
      <h2>{t("prints.shop.codes")}</h2>
      <Table
        className="rows acts"
        heads={(["code", "since", "state"] as const).map((head) =>
          t(`prints.shop.${head}`),
        )}
      >
        {codes.map(({ code, createdAt, revokedAt }) => (
          <tr key={code}>
            <th scope="row">{formatCode(code)}</th>
            <td>{day(createdAt)}</td>
            <td>
              {revokedAt
                ? t("prints.shop.revoked", { day: day(revokedAt) })
                : t("prints.shop.live")}
            </td>
          </tr>
        ))}
      </Table>
      <p>
        <b>{t("prints.shop.checked")}</b>{" "}
        {checkedAt
          ? t("prints.shop.lastChecked", {
              day: day(checkedAt),
              time: timeText(checkedAt),
            })
          : t("prints.shop.unchecked")}
      </p>
    </section>
  );
}
