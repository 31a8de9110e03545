import type { ReactNode } from "react";
import type { Names } from "#app/domain/place.ts";
import type { StreetLabel } from "#app/ui/office/figures/types.ts";
import { dayText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import type { FilterReading } from "./filter.server.ts";

type PageLineProps = Pick<FilterReading, "filter"> & {
  rallyNames: Names;
  streets: StreetLabel[];
  /** The filter, which opens below the line. */
  children: ReactNode;
};

/** What is shown: the rally, its days, streets and channels. */
export function PageLine({
  filter,
  rallyNames,
  streets,
  children,
}: PageLineProps) {
  const t = useText();
  const day = (text: string) => unmarked(dayText(t.language, text, "short"));
  const street = streets.find(({ id }) => id === filter.streetId);
  const streetName = street
    ? t.plainName(street.shortNames)
    : t.plain("ward.tally.allStreets");
  return (
    <div className="page-line">
      <h1>{t("ward.tally.title")}</h1>
      <span>{t.names(rallyNames)}</span>
      <b>
        {t("ward.tally.period", { from: day(filter.from), to: day(filter.to) })}
      </b>
      <span>
        {t("ward.tally.of", {
          street: streetName,
          channel: t.plain(`ward.tally.${filter.channel ?? "allChannels"}`),
        })}
      </span>
      {children}
      <a className="jump" href="#downloads">
        {t("ward.tally.download")}
      </a>
    </div>
  );
}
