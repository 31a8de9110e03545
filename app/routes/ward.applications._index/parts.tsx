import { numberText } from "#app/ui/dates.ts";
import { withEdition } from "#app/ui/office/shops/edition-link.ts";
import { type Option, SelectField } from "#app/ui/office/field.tsx";
import { WideTable } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";

/** Asks the shops that were not asked yet: of one street, or all. */
export function AskForm({
  streets,
  total,
}: {
  streets: (Option & { n: number })[];
  total: number;
}) {
  const t = useText();
  const all = { value: "", label: t.plain("application.office.askAll") };
  return (
    <section>
      <h2>{t("application.office.askCount", { n: numberText(total) })}</h2>
      {total === 0 ? (
        <p>{t("application.office.askNone")}</p>
      ) : (
        <>
          <p>{t("application.office.askLead")}</p>
          <form method="post" className="ask-form">
            <SelectField
              name="street"
              label={t("application.office.askStreet")}
              options={[
                all,
                ...streets
                  .filter(({ n }) => n > 0)
                  .map(({ value, label, n }) => ({
                    value,
                    label: `${label} ${numberText(n)}`,
                  })),
              ]}
            />
            <button className="button" name="intent" value="ask">
              {t("application.office.askSubmit")}
            </button>
          </form>
        </>
      )}
    </section>
  );
}

/** Shops that take no part, and why. */
export function DeclinedTable({
  rows,
  edition,
}: {
  rows: {
    slug: string;
    name: string;
    street: string;
    reason: string | null;
  }[];
  edition: string | null;
}) {
  const t = useText();
  if (rows.length === 0) return null;
  const head = t.plain("application.office.declined", {
    n: numberText(rows.length),
  });
  return (
    <section className="part-head">
      <h2>{head}</h2>
      <WideTable
        name={head}
        className="rows shop-list"
        heads={(["shop", "street", "declinedReason"] as const).map((one) =>
          t(`application.office.${one}`),
        )}
      >
        {rows.map(({ slug, name, street, reason }) => (
          <tr key={slug}>
            <th scope="row">
              <a href={withEdition(`/ward/applications/${slug}`, edition)}>
                {name}
              </a>
            </th>
            <td>{street}</td>
            <td>{reason ?? t("application.office.declinedByShop")}</td>
          </tr>
        ))}
      </WideTable>
    </section>
  );
}
