import { EmblemUse, EmblemSprite } from "#app/ui/art/emblem.tsx";
import { withEdition } from "#app/ui/office/shops/edition-link.ts";
import { WideTable } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";
import type { ShopRow } from "./rows.server.ts";

function Row({ row, edition }: { row: ShopRow; edition: string | null }) {
  const t = useText();
  const { slug, name, number, street, mode, state } = row;
  const isOut = state === "withdrawn";
  return (
    <tr className={isOut ? "out" : undefined}>
      <td className="n">{number ?? ""}</td>
      <th scope="row">
        {name}
        {row.kind !== "shop" && <small> {t(`shops.kinds.${row.kind}`)}</small>}
      </th>
      <td>
        {street && (
          <>
            <EmblemUse name={street.emblem} size={22} /> {street.name}
          </>
        )}
      </td>
      <td>{t(`shops.list.facts.${state}`)}</td>
      <td>{mode && !isOut ? t(`shops.modes.${mode}`) : ""}</td>
      <td>
        {t(
          row.isPlaceChecked
            ? "shops.list.placeChecked"
            : "shops.list.placeUnchecked",
        )}
      </td>
      <td>
        {number !== null &&
          t(
            row.isPosterSeen
              ? "shops.list.posterSeen"
              : "shops.list.posterUnseen",
          )}
      </td>
      <td>
        <a
          href={withEdition(`/ward/shops/${slug}`, edition)}
          aria-label={t.plain("shops.list.editOf", { name })}
        >
          {t("shops.list.edit")}
        </a>
      </td>
    </tr>
  );
}

const heads = [
  "number",
  "name",
  "street",
  "state",
  "mode",
  "place",
  "poster",
  "more",
] as const;

/** Shops by number, one a row. */
export function ShopTable({
  rows,
  edition,
}: {
  rows: ShopRow[];
  edition: string | null;
}) {
  const t = useText();
  const emblems = rows.flatMap(({ street }) => street?.emblem ?? []);
  return (
    <>
      <EmblemSprite names={emblems} />
      <WideTable
        name={t.plain("shops.list.title")}
        className="rows shop-list"
        heads={heads.map((head) => t(`shops.list.${head}`))}
        figures={[heads.indexOf("number")]}
      >
        {rows.map((row) => (
          <Row key={row.slug} row={row} edition={edition} />
        ))}
      </WideTable>
    </>
  );
}
