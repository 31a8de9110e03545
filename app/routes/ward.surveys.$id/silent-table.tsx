import { numberText } from "#app/ui/dates.ts";
import { WideTable } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";
import type { Results } from "./results.server.ts";

const heads = ["shop", "street", "number"] as const;

/** The shops that have said nothing yet, to be telephoned. */
export function SilentTable({ shops }: { shops: Results["silent"] }) {
  const t = useText();
  const hasPhones = shops.some(({ phone }) => phone !== "");
  const name = t.plain("survey.office.silent", { n: numberText(shops.length) });
  return (
    <section className="part-head">
      <h2>{name}</h2>
      {shops.length === 0 ? (
        <p>{t("survey.office.silentNone")}</p>
      ) : (
        <WideTable
          name={name}
          className="rows shop-list"
          heads={[...heads, ...(hasPhones ? (["phone"] as const) : [])].map(
            (head) => t(`survey.office.${head}`),
          )}
        >
          {shops.map(({ id, phone, names, street, number }) => (
            <tr key={id}>
              <th scope="row">{t.names(names)}</th>
              <td>{t.names(street)}</td>
              <td>{number ?? ""}</td>
              {hasPhones && (
                <td>{phone && <a href={`tel:${phone}`}>{phone}</a>}</td>
              )}
            </tr>
          ))}
        </WideTable>
      )}
    </section>
  );
}
