import { weekday } from "#app/domain/business-day.ts";
import type { DayFigure } from "#app/ui/office/figures/days.ts";
import { numberText } from "#app/ui/dates.ts";

const HEIGHT = 340;
const TOP = 22;
const BASE = 308;
const LABELS = 12;

type DayChartProps = {
  days: DayFigure[];
  peak: DayFigure | null;
  label: string;
};

const x = (i: number, count: number) =>
  `${Math.round((i / count) * 1e4) / 100}%`;
const rise = (n: number, most: number) =>
  most === 0 ? 0 : Math.round((n / most) * (BASE - TOP) * 10) / 10;

const monthDay = (day: string) =>
  `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;

/** A bar a day, solid digital below hatched paper; weekends have a line under them. */
export function DayChart({ days, peak, label }: DayChartProps) {
  const most = peak?.total ?? 0;
  const every = Math.max(1, Math.ceil(days.length / LABELS));
  const width = x(0.78, days.length);
  return (
    <svg
      className="day-chart"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      {[0.5, 1].map((part) => (
        <g key={part} className="scale">
          <line
            x1="0"
            x2="100%"
            y1={BASE - rise(part, 1)}
            y2={BASE - rise(part, 1)}
          />
          <text x="0" y={BASE - rise(part, 1) - 4}>
            {numberText(Math.round(most * part))}
          </text>
        </g>
      ))}
      {days.map(({ day, digital, paper }, i) => {
        const [solid, hatched] = [rise(digital, most), rise(paper, most)];
        const left = x(i + 0.11, days.length);
        return (
          <g key={day}>
            <rect
              className="solid"
              x={left}
              y={BASE - solid}
              width={width}
              height={solid}
            />
            {paper > 0 && (
              <rect
                className="hatched"
                fill="url(#hatch)"
                x={left}
                y={BASE - solid - hatched}
                width={width}
                height={hatched}
              />
            )}
            {weekday(day) % 6 === 0 && (
              <rect
                className="weekend"
                x={left}
                y={BASE + 3}
                width={width}
                height="3"
              />
            )}
            {i % every === 0 && (
              <text
                className={i === 0 ? "day first" : "day"}
                x={x(i === 0 ? 0.11 : i + 0.5, days.length)}
                y={BASE + 24}
              >
                {monthDay(day)}
              </text>
            )}
          </g>
        );
      })}
      <line className="base" x1="0" x2="100%" y1={BASE} y2={BASE} />
    </svg>
  );
}
