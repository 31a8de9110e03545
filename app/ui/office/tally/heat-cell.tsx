import type { Cell } from "#app/ui/office/figures/heat.ts";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

const steps = [0, 1, 2, 3, 4];

/** One number on its step of the scale; null is a place that cannot be. */
export function HeatCell({ cell, most }: { cell: Cell | null; most: number }) {
  if (!cell) return <td className="not" />;
  const peak = cell.n > 0 && cell.n === most ? " peak" : "";
  return <td className={`step-${cell.step}${peak}`}>{numberText(cell.n)}</td>;
}

/** The five steps in words and colours. */
export function HeatKey() {
  const t = useText();
  return (
    <p className="heat-key">
      {t("ward.tally.steps")}
      <svg width="140" height="16" aria-hidden>
        {steps.map((step) => (
          <rect
            key={step}
            className={`step-${step}`}
            x={step * 28 + 0.5}
            y="0.5"
            width="27"
            height="15"
          />
        ))}
      </svg>
    </p>
  );
}
