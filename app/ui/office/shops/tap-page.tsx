import type { ParseKeys } from "i18next";
import type { LngLat } from "#app/domain/place.ts";
import { useText } from "#app/ui/text.tsx";
import { withEdition } from "./edition-link.ts";
import { Notice } from "../notice.tsx";
import { zooms } from "./tap.ts";
import { TapMap } from "./tap-map.tsx";

type TapPageProps = {
  heading: string;
  /** The page this one is part of, and what its link says. */
  home: string;
  back: ParseKeys;
  edition: string | null;
  map: { zoom: number; chosen: LngLat | null; src: string } | null;
  /** What else the form sends. */
  fields: Record<string, string>;
  refusal: "outside" | "stale" | null;
};

const DIGITS = 6;

function textOf([lng, lat]: LngLat) {
  return { lat: lat.toFixed(DIGITS), lng: lng.toFixed(DIGITS) };
}

function Chosen({
  place,
  fields,
}: {
  place: { lat: string; lng: string };
  fields: Record<string, string>;
}) {
  const t = useText();
  return (
    <form method="post" className="beside">
      {Object.entries({ ...fields, ...place }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button main">{t("shops.place.here")}</button>
      <span>{t("shops.place.chosen", place)}</span>
    </form>
  );
}

/** A place is chosen on the drawing in up to three presses. */
export function TapPage(props: TapPageProps) {
  const { heading, home, back, edition, map, fields, refusal } = props;
  const t = useText();
  const place = map?.chosen ? textOf(map.chosen) : null;
  const step = map ? zooms.findIndex((zoom) => zoom === map.zoom) : 0;
  const wider = zooms[step - 1];
  return (
    <div className="page stack">
      <h1>{heading}</h1>
      {refusal && <Notice isError>{t(`shops.place.${refusal}`)}</Notice>}
      {map ? (
        <>
          <p>{t("shops.place.lead")}</p>
          <TapMap {...map} edition={edition} place={place} />
          <p className="pager">
            <span>
              {t("shops.place.step", { step: step + 1, steps: zooms.length })}
            </span>
            {wider !== undefined && (
              <a
                href={withEdition("", edition, {
                  zoom: String(wider),
                  ...place,
                })}
              >
                {t("shops.place.wider")}
              </a>
            )}
          </p>
          {place && <Chosen place={place} fields={fields} />}
        </>
      ) : (
        <p>{t("shops.place.noMap")}</p>
      )}
      <p>
        <a className="inline-link" href={home}>
          {t(back)}
        </a>
      </p>
    </div>
  );
}
