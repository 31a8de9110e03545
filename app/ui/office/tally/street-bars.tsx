import { Emblem } from "#app/ui/art/emblem.tsx";
import { ChartHead } from "#app/ui/office/chart-head.tsx";
import { percentOf, sum } from "#app/ui/office/figures/split.ts";
import type { StreetFigure } from "#app/ui/office/figures/streets.ts";
import { SplitBar, SplitKey } from "#app/ui/office/split-bar.tsx";
import { numberText } from "#app/ui/dates.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";

const NAMED = 3;

function findingOf(t: TextOf, figures: StreetFigure[], total: number): string {
  const first = figures.slice(0, NAMED);
  const names = first.map(({ street }) => t.plainName(street.shortNames));
  if (total === 0) return t.plain("ward.tally.none");
  if (figures.length === 1)
    return t.plain("ward.tally.streetsOne", {
      street: names.join(),
      n: numberText(total),
    });
  return t.plain("ward.tally.streetsFinding", {
    streets: names.join(t.plain("ward.tally.and")),
    percent: percentOf(sum(first.map((figure) => figure.total)), total),
  });
}

function Row({ figure, most }: { figure: StreetFigure; most: number }) {
  const t = useText();
  const { street, digital, paper, total, average } = figure;
  const label = t.plain("ward.tally.barLabel", {
    digital: numberText(digital),
    paper: numberText(paper),
  });
  return (
    <tr>
      <th scope="row">
        <Emblem name={street.emblem} size={24} />
        {t.names(street.shortNames)}
      </th>
      <td className="bar">
        <SplitBar {...{ digital, paper, most, label }} height={22} />
      </td>
      <td className="n strong">{numberText(total)}</td>
      <td className="n">{numberText(average)}</td>
    </tr>
  );
}

/** Stamps by street: solid digital, hatched paper, and the mean of a shop. */
export function StreetBars({ figures }: { figures: StreetFigure[] }) {
  const t = useText();
  const most = Math.max(0, ...figures.map(({ total }) => total));
  const total = sum(figures.map((figure) => figure.total));
  const shops = sum(figures.map((figure) => figure.shops));
  return (
    <section className="chart streets" aria-labelledby="streets">
      <ChartHead id="streets" finding={findingOf(t, figures, total)}>
        {t("ward.tally.streetsCaption")}
        <SplitKey
          digital={t.plain("ward.tally.digital")}
          paper={t.plain("ward.tally.paper")}
        />
      </ChartHead>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t("ward.tally.street")}</th>
            <th scope="col">{t("ward.tally.stamps")}</th>
            <th scope="col" className="n">
              {t("ward.tally.total")}
            </th>
            <th scope="col" className="n">
              {t("ward.tally.average")}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.street.id} figure={figure} most={most} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("ward.tally.shopCount", { n: numberText(shops) })}
            </th>
            <td className="n strong">{numberText(total)}</td>
            <td className="n">
              {numberText(shops === 0 ? 0 : Math.round(total / shops))}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
