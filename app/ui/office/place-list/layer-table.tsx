import { type PlaceLayer, placeLayers } from "#app/domain/public-place.ts";
import { tokyoDate } from "#app/domain/business-day.ts";
import { PlaceSign } from "#app/ui/map/place-signs.tsx";
import { dayText, numberText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { WideTable } from "../table.tsx";

export type LayerRow = {
  id: string;
  layer: PlaceLayer;
  places: number;
  credit: string;
  at: Date;
  /** Null for the sample's own. */
  who: string | null;
};

const heads = ["layer", "count", "source", "when"] as const;

function Row({ layer, row, mayChange }: RowProps) {
  const t = useText();
  const name = t.plain(`placeList.layers.${layer}`);
  const day = row && unmarked(dayText(t.language, tokyoDate(row.at), "short"));
  return (
    <tr>
      <th scope="row">
        <PlaceSign layer={layer} size={26} /> {name}
      </th>
      <td className="n">
        {row ? numberText(row.places) : t("placeList.none")}
      </td>
      <td>{row?.credit}</td>
      <td>
        {row &&
          t.plain("placeList.by", {
            day: day ?? "",
            who: row.who ?? t.plain("placeList.sampleBy"),
          })}
      </td>
      <td>
        {row && mayChange && (
          <a
            href={`/ward/places/${row.id}/removal`}
            aria-label={t.plain("placeList.removeOf", { layer: name })}
          >
            {t("placeList.remove")}
          </a>
        )}
      </td>
    </tr>
  );
}

type RowProps = {
  layer: PlaceLayer;
  row: LayerRow | undefined;
  mayChange: boolean;
};

/** Every layer with what it shows now, since when and by whom. */
export function LayerTable({
  rows,
  mayChange,
}: {
  rows: LayerRow[];
  mayChange: boolean;
}) {
  const t = useText();
  return (
    <WideTable
      name={t.plain("placeList.title")}
      className="rows roomy layer-rows"
      heads={[
        ...heads.map((head) => t(`placeList.${head}`)),
        t("placeList.remove"),
      ]}
      figures={[1]}
    >
      {placeLayers.map((layer) => (
        <Row
          key={layer}
          layer={layer}
          row={rows.find((row) => row.layer === layer)}
          mayChange={mayChange}
        />
      ))}
    </WideTable>
  );
}
