import { Emblem } from "#app/ui/art/emblem.tsx";
import { ChartHead } from "#app/ui/office/chart-head.tsx";
import type { Flows, TopFlow } from "#app/ui/office/figures/flows.ts";
import { percentOf } from "#app/ui/office/figures/split.ts";
import type { StreetLabel } from "#app/ui/office/figures/types.ts";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

function Street({ street }: { street: StreetLabel }) {
  const t = useText();
  return (
    <>
      <Emblem name={street.emblem} size={20} />
      {t.names(street.shortNames)}
    </>
  );
}

function Row({ flow, most }: { flow: TopFlow; most: number }) {
  const t = useText();
  const width = `${Math.round((flow.walks / most) * 1000) / 10}%`;
  const label = t.plain("ward.tally.walkLabel", { n: numberText(flow.walks) });
  return (
    <tr>
      <th scope="row">
        <Street street={flow.from} />
      </th>
      <td className="to">
        <Street street={flow.to} />
      </td>
      <td className="bar">
        <svg width="100%" height="14" role="img" aria-label={label}>
          <rect className="walked" width={width} height="14" />
        </svg>
      </td>
      <td className="n strong">{numberText(flow.walks)}</td>
    </tr>
  );
}

/** The ten most walked ways, in order. */
export function TopFlows({ flows }: { flows: Flows }) {
  const t = useText();
  const { top, topTotal, total, most } = flows;
  if (top.length === 0) return null;
  return (
    <section className="chart top-flows" aria-labelledby="top">
      <ChartHead
        id="top"
        finding={t.plain("ward.tally.topFinding", {
          count: top.length,
          percent: percentOf(topTotal, total),
        })}
      >
        {t("ward.tally.topCaption")}
      </ChartHead>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t("ward.tally.topFrom")}</th>
            <th scope="col">{t("ward.tally.topTo")}</th>
            <th scope="col" className="n" colSpan={2}>
              {t("ward.tally.walks")}
            </th>
          </tr>
        </thead>
        <tbody>
          {top.map((flow) => (
            <Row
              key={`${flow.from.id} ${flow.to.id}`}
              flow={flow}
              most={most}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
