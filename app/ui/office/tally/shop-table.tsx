import { Emblem } from "#app/ui/art/emblem.tsx";
import { ChartHead } from "#app/ui/office/chart-head.tsx";
import type { ShopFigure } from "#app/ui/office/figures/streets.ts";
import type { StreetLabel } from "#app/ui/office/figures/types.ts";
import { SplitBar } from "#app/ui/office/split-bar.tsx";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type RowProps = {
  figure: ShopFigure;
  street: StreetLabel | undefined;
  most: number;
};

function Row({ figure, street, most }: RowProps) {
  const t = useText();
  const { shop, digital, paper, total, firstVisits } = figure;
  const label = t.plain("ward.tally.barLabel", {
    digital: numberText(digital),
    paper: numberText(paper),
  });
  return (
    <tr>
      <td className="n">{shop.number}</td>
      <th scope="row">
        {street && (
          <Emblem
            name={street.emblem}
            size={18}
            label={t.plainName(street.shortNames)}
          />
        )}
        {t.names(shop.names)}
      </th>
      <td className="bar">
        <SplitBar {...{ digital, paper, most, label }} height={14} />
      </td>
      <td className="n strong">{numberText(total)}</td>
      <td className="n">{numberText(firstVisits)}</td>
    </tr>
  );
}

type ShopTableProps = { figures: ShopFigure[]; streets: StreetLabel[] };

function Part({ figures, streets, most }: ShopTableProps & { most: number }) {
  const t = useText();
  const streetOf = (id: string) => streets.find((street) => street.id === id);
  return (
    <table className="rows shop-rows">
      <thead>
        <tr>
          <th scope="col" className="n">
            {t("ward.tally.number")}
          </th>
          <th scope="col">{t("ward.tally.shop")}</th>
          <th scope="col">{t("ward.tally.stamps")}</th>
          <th scope="col" className="n">
            {t("ward.tally.total")}
          </th>
          <th scope="col" className="n">
            {t("ward.tally.firstVisits")}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Row
            key={figure.shop.checkpointId}
            figure={figure}
            street={streetOf(figure.shop.streetId)}
            most={most}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Stamps and first visits by shop, in the order of the numbers: never a ranking. */
export function ShopTable({ figures, streets }: ShopTableProps) {
  const t = useText();
  const most = Math.max(0, ...figures.map(({ total }) => total));
  const half = Math.ceil(figures.length / 2);
  const finding = t.plain("ward.tally.shopsFinding", {
    n: numberText(figures.length),
    stamped: numberText(figures.filter(({ total }) => total > 0).length),
  });
  return (
    <section className="chart shops" aria-labelledby="shops">
      <ChartHead id="shops" finding={finding}>
        {t("ward.tally.shopsCaption")}
      </ChartHead>
      <div className="halves">
        <Part figures={figures.slice(0, half)} {...{ streets, most }} />
        {half < figures.length && (
          <Part figures={figures.slice(half)} {...{ streets, most }} />
        )}
      </div>
    </section>
  );
}
