import type { EmblemName } from "#app/domain/emblem.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { numberText } from "#app/ui/dates.ts";
import { WideTable } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";

type StreetRow = {
  slug: string;
  name: string;
  emblem: EmblemName;
  stations: string[];
  isPinned: boolean;
  shops: number;
  associations: string[];
};

type RowProps = { street: StreetRow; isFirst: boolean; isLast: boolean };

function Row({ street, isFirst, isLast }: RowProps) {
  const t = useText();
  const { slug, name } = street;
  return (
    <tr>
      <th scope="row">
        <Emblem name={street.emblem} size={28} />
        {name}
      </th>
      <td>{street.stations.join(t.plain("common.separator"))}</td>
      <td>{street.associations.join(t.plain("common.separator"))}</td>
      <td>
        {t(
          street.isPinned ? "shops.streets.pinSet" : "shops.streets.pinIsAuto",
        )}
      </td>
      <td className="n">{numberText(street.shops)}</td>
      <td>
        <form method="post">
          <button
            className="button"
            name="up"
            value={slug}
            disabled={isFirst}
            aria-label={t.plain("shops.streets.upOf", { name })}
          >
            {t("shops.streets.up")}
          </button>
          <button
            className="button"
            name="down"
            value={slug}
            disabled={isLast}
            aria-label={t.plain("shops.streets.downOf", { name })}
          >
            {t("shops.streets.down")}
          </button>
        </form>
      </td>
      <td>
        <a
          href={`/ward/streets/${slug}`}
          aria-label={t.plain("shops.streets.editOf", { name })}
        >
          {t("shops.streets.edit")}
        </a>
      </td>
    </tr>
  );
}

const heads = [
  "name",
  "stations",
  "associations",
  "pin",
  "shops",
  "order",
] as const;

/** The ward's streets in their order. */
export function StreetTable({ streets }: { streets: StreetRow[] }) {
  const t = useText();
  return (
    <WideTable
      name={t.plain("shops.streets.title")}
      className="rows shop-list street-list"
      heads={[
        ...heads.map((head) => t(`shops.streets.${head}`)),
        t("shops.list.more"),
      ]}
      figures={[heads.indexOf("shops")]}
    >
      {streets.map((street, i) => (
        <Row
          key={street.slug}
          street={street}
          isFirst={i === 0}
          isLast={i === streets.length - 1}
        />
      ))}
    </WideTable>
  );
}
