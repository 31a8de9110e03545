import type { EmblemName } from "#app/domain/emblem.ts";
import type { Names } from "#app/domain/place.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { WideTable } from "../table.tsx";

type Left = { number: number; slug: string; names: Names; phone: string };

type StreetChecks = {
  slug: string;
  names: Names;
  emblem: EmblemName;
  all: number;
  left: Left[];
};

function Lefts({ left, search }: { left: Left[]; search: string }) {
  const t = useText();
  if (left.length === 0)
    return (
      <span className="seen-all">
        <Icon name="check" size={20} />
        {t("prints.checks.all")}
      </span>
    );
  return (
    <ul className="unseen">
      {left.map(({ number, slug, names, phone }) => (
        <li key={slug}>
          <a href={`/ward/prints/shops/${slug}${search}`}>
            {String(number).padStart(3, "0")} {t.names(names)}
          </a>
          {phone && <small> {phone}</small>}
        </li>
      ))}
    </ul>
  );
}

/** Street by street: how many posters hang, and which shops are to be asked. */
export function CheckTable({
  streets,
  search,
}: {
  streets: StreetChecks[];
  search: string;
}) {
  const t = useText();
  const all = streets.reduce((sum, street) => sum + street.all, 0);
  const left = streets.reduce((sum, street) => sum + street.left.length, 0);
  const ofAll = (n: number, of: number) =>
    t("prints.list.ofAll", { n: numberText(n), all: numberText(of) });
  return (
    <WideTable
      name={t.plain("prints.checks.title")}
      className="rows acts poster-checks"
      heads={[
        t("prints.checks.street"),
        t("prints.checks.done"),
        t("prints.checks.left"),
      ]}
      figures={[1]}
      foot={
        <tr>
          <th scope="row">{t("prints.checks.total")}</th>
          <td className="n">{ofAll(all - left, all)}</td>
          <td />
        </tr>
      }
    >
      {streets.map((street) => (
        <tr key={street.slug}>
          <th scope="row">
            <Emblem name={street.emblem} size={24} />
            {t.names(street.names)}
          </th>
          <td className="n">
            {ofAll(street.all - street.left.length, street.all)}
          </td>
          <td>
            <Lefts left={street.left} search={search} />
          </td>
        </tr>
      ))}
    </WideTable>
  );
}
