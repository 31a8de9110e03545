import { dayText } from "#app/ui/dates.ts";
import { withEdition } from "#app/ui/office/shops/edition-link.ts";
import { WideTable } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";
import type { WaitingRow } from "./rows.server.ts";

type RowProps = { row: WaitingRow; edition: string | null };

function Row({ row, edition }: RowProps) {
  const t = useText();
  const { name, remarks } = row;
  const read = withEdition(`/ward/applications/${row.slug}`, edition);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{row.street}</td>
      <td>{t(`shops.modes.${row.mode}`)}</td>
      <td>
        {remarks.length === 0
          ? t("application.office.remarkNone")
          : remarks
              .map((one) => t.plain(`application.office.remark.${one}`))
              .join(t.plain("common.separator"))}
      </td>
      <td>{dayText(t.language, row.answeredOn, "short")}</td>
      <td>
        {row.contact} {row.phone}
      </td>
      <td>
        <a
          href={read}
          aria-label={t.plain("application.office.readOf", { name })}
        >
          {t("application.office.read")}
        </a>
      </td>
      <td className="decide">
        {remarks.length === 0 && (
          <form method="post">
            <input type="hidden" name="asOf" value={row.answeredAt} />
            <button
              className="button"
              name="approve"
              value={row.slug}
              aria-label={t.plain("application.office.approveOf", { name })}
            >
              {t("application.office.approve")}
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}

const heads = [
  "shop",
  "street",
  "mode",
  "remarks",
  "answeredAt",
  "contact",
  "read",
  "decide",
] as const;

/** Answers that wait: those with nothing to read can be approved at once. */
export function WaitingTable({
  rows,
  edition,
}: {
  rows: WaitingRow[];
  edition: string | null;
}) {
  const t = useText();
  return (
    <WideTable
      name={t.plain("application.office.title")}
      className="rows shop-list"
      heads={heads.map((head) => t(`application.office.${head}`))}
    >
      {rows.map((row) => (
        <Row key={row.slug} row={row} edition={edition} />
      ))}
    </WideTable>
  );
}
