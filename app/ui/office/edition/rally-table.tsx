import type { Names } from "#app/domain/place.ts";
import { numberText } from "#app/ui/dates.ts";
import { WideTable } from "../table.tsx";
import { yearDayText } from "./year-day.ts";
import { useText } from "#app/ui/text.tsx";

type Row = {
  slug: string;
  names: Names;
  startsOn: string;
  endsOn: string;
  state: "draft" | "public" | "ended";
  shops: number;
  source: string | null;
};

/** All rallies with their state in words, and the way to copy each. */
export function RallyTable({ rallies }: { rallies: Row[] }) {
  const t = useText();
  const heads = ["name", "state", "period", "shops", "source", "copy"] as const;
  return (
    <WideTable
      name={t.plain("edition.list.title")}
      className="rows roomy held"
      heads={heads.map((head) => t(`edition.list.${head}`))}
      figures={[heads.indexOf("shops")]}
    >
      {rallies.map((rally) => (
        <tr key={rally.slug}>
          <th scope="row">
            <a href={`/ward/editions/${rally.slug}`}>{t.names(rally.names)}</a>
          </th>
          <td>
            <b>{t(`edition.states.${rally.state}`)}</b>
          </td>
          <td>
            {t.plain("edition.list.from", {
              from: yearDayText(t.language, rally.startsOn),
              to: yearDayText(t.language, rally.endsOn),
            })}
          </td>
          <td className="n">{numberText(rally.shops)}</td>
          <td>{rally.source ?? ""}</td>
          <td>
            <a
              href={`/ward/editions/${rally.slug}/copy`}
              aria-label={t.plain("edition.list.copyOf", {
                name: t.plainName(rally.names),
              })}
            >
              {t("edition.list.copy")}
            </a>
          </td>
        </tr>
      ))}
    </WideTable>
  );
}
