import type { LeftOut } from "#app/domain/place-list/bad.ts";
import type { Geography } from "#app/domain/geography.ts";
import type { PlaceLayer, PublicPlace } from "#app/domain/public-place.ts";
import { WardMap } from "#app/ui/map/ward-map.tsx";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { BadPlaces, SomePlaces } from "./list-tables.tsx";
import { PreviewBar, PreviewFigures } from "./preview-parts.tsx";

export type ListPreviewProps = {
  id: string;
  layer: PlaceLayer;
  fileName: string;
  credit: string;
  n: number;
  first: PublicPlace[];
  drawn: { at: PublicPlace["at"]; layer: PlaceLayer; name: string }[];
  left: {
    bad: LeftOut["bad"];
    all: number;
    counted: LeftOut["counted"];
  } & Pick<LeftOut, "farLines">;
  /** How many places the layer shows now; null for none. */
  before: number | null;
  geography: Geography;
};

function Figures(props: ListPreviewProps) {
  const t = useText();
  const { n, left, before, layer, credit } = props;
  const name = t.plain(`placeList.layers.${layer}`);
  const place = t.plain("placeList.preview.placeUnit");
  const row = t.plain("placeList.preview.rowUnit");
  const { far, plain } = left.counted;
  const figures = [
    { name: t.plain("placeList.preview.taken"), n, unit: place },
    {
      name: t.plain("placeList.preview.bad"),
      n: left.all,
      unit: row,
      isToMend: left.all > 0,
    },
    { name: t.plain("placeList.preview.far"), n: far, unit: place },
    ...(plain > 0
      ? [{ name: t.plain("placeList.preview.plain"), n: plain, unit: place }]
      : []),
  ];
  return (
    <PreviewFigures
      label={t.plain("placeList.preview.facts")}
      figures={figures}
    >
      <p>
        {t("placeList.preview.nothingYet")}{" "}
        {before === null
          ? t.plain("placeList.preview.first", { layer: name })
          : t.plain("placeList.preview.whole", {
              layer: name,
              n: numberText(before),
            })}
      </p>
      {left.all > 0 && <p>{t("placeList.preview.badNote")}</p>}
      {left.farLines.length > 0 && (
        <p>
          {t(
            far > left.farLines.length
              ? "placeList.preview.farFirst"
              : "placeList.preview.farLines",
            { lines: left.farLines.join(t.plain("placeList.preview.join")) },
          )}
        </p>
      )}
      {plain > 0 && <p>{t("placeList.preview.plainNote")}</p>}
      <p>{t.plain("placeList.preview.credit", { credit })}</p>
    </PreviewFigures>
  );
}

/** A list that was read: what it would show, drawn and in rows. */
export function ListPreview(props: ListPreviewProps) {
  const t = useText();
  const { id, layer, n, first, drawn, left, geography } = props;
  const label = t.plain("placeList.preview.drawing", {
    layer: t.plain(`placeList.layers.${layer}`),
  });
  return (
    <div className="import-preview">
      <Figures {...props} />
      <BadPlaces rows={left.bad} all={left.all} />
      <div className="upload-two">
        <SomePlaces rows={first} all={n} />
        <figure className="upload-map">
          <WardMap
            id="drawn"
            data={geography}
            variant="phone"
            streets={[]}
            checkpoints={[]}
            labels={{ title: label, visited: "" }}
            places={drawn}
          />
          {n > drawn.length && (
            <figcaption>
              {t("placeList.preview.drawn", { n: drawn.length })}
            </figcaption>
          )}
        </figure>
      </div>
      <PreviewBar
        path={`/ward/places/${id}`}
        back="/ward/places#add"
        words={{
          confirm: t.plain("placeList.preview.confirm"),
          again: t.plain("placeList.preview.again"),
          drop: t.plain("placeList.preview.drop"),
        }}
      />
    </div>
  );
}
