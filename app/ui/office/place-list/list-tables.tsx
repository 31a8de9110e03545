import type { LeftOut } from "#app/domain/place-list/bad.ts";
import type { PublicPlace } from "#app/domain/public-place.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { Table } from "../table.tsx";

type BadProps = { rows: LeftOut["bad"]; all: number };

/** The rows that cannot be read, by their line, with why. */
export function BadPlaces({ rows, all }: BadProps) {
  const t = useText();
  if (all === 0) return null;
  const heads = ["row", "written", "why"] as const;
  return (
    <section className="import-part" aria-labelledby="bad-rows">
      <h2 id="bad-rows" className="to-mend">
        <Icon name="warning" size={26} />
        {t("placeList.preview.badHead", { n: numberText(all) })}
      </h2>
      <Table
        className="rows import-rows"
        heads={heads.map((head) => t(`placeList.preview.${head}`))}
      >
        {rows.map(({ line, reason, value }) => (
          <tr key={line}>
            <th scope="row">{t("placeList.preview.line", { line })}</th>
            <td>
              <bdi className="written">
                {value || t("placeList.preview.blank")}
              </bdi>
            </td>
            <td className="why">{t(`placeList.reasons.${reason}`)}</td>
          </tr>
        ))}
      </Table>
      {all > rows.length && (
        <p>{t("placeList.preview.badMore", { n: rows.length })}</p>
      )}
    </section>
  );
}

type SampleProps = { rows: PublicPlace[]; all: number };

/** The first places of a list, as they would be shown. */
export function SomePlaces({ rows, all }: SampleProps) {
  const t = useText();
  const n = numberText(all);
  const heads = ["name", "address", "note", "has"] as const;
  return (
    <section className="import-part" aria-labelledby="some-places">
      <h2 id="some-places">
        {all > rows.length
          ? t("placeList.preview.rowsSome", { n, shown: rows.length })
          : t("placeList.preview.rowsHead", { n })}
      </h2>
      <Table
        className="rows import-rows place-rows"
        heads={heads.map((head) => t(`placeList.preview.${head}`))}
      >
        {rows.map(({ names, address, note, facts }, i) => (
          <tr key={i}>
            <th scope="row">
              {names.ja}
              {names.en && <small lang="en">{names.en}</small>}
            </th>
            <td>{address}</td>
            <td>{note}</td>
            <td>
              {facts
                .map((fact) => t.plain(`placeList.facts.${fact}`))
                .join(t.plain("common.separator"))}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
