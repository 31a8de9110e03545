import type { HourFigure } from "#app/ui/office/figures/today.ts";
import { numberText } from "#app/ui/dates.ts";

const HEIGHT = 214;
const TOP = 24;
const BASE = 180;

type HourBarsProps = {
  hours: HourFigure[];
  label: string;
  hourText: (hour: number) => string;
};

const x = (i: number, count: number) =>
  `${Math.round((i / count) * 1e4) / 100}%`;

/** Today solid, a week ago as a dashed frame behind it. */
export function HourBars({ hours, label, hourText }: HourBarsProps) {
  const most = Math.max(
    1,
    ...hours.flatMap((one) => [one.today, one.lastWeek]),
  );
  const rise = (n: number) => Math.round((n / most) * (BASE - TOP) * 10) / 10;
  const width = x(0.6, hours.length);
  return (
    <svg
      className="hour-bars"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      {hours.map(({ hour, today, lastWeek, isPast, isNow }, i) => {
        const left = x(i + 0.2, hours.length);
        const middle = x(i + 0.5, hours.length);
        return (
          <g key={hour} className={isNow ? "now" : undefined}>
            <rect
              className="solid"
              x={left}
              y={BASE - rise(today)}
              width={width}
              height={rise(today)}
            />
            <rect
              className="before"
              x={left}
              y={BASE - rise(lastWeek)}
              width={width}
              height={rise(lastWeek)}
            />
            {(isPast || isNow || today > 0) && (
              <text className="count" x={middle} y={BASE - rise(today) - 6}>
                {numberText(today)}
              </text>
            )}
            <text className="hour" x={middle} y={BASE + 22}>
              {hourText(hour)}
            </text>
          </g>
        );
      })}
      <line className="base" x1="0" x2="100%" y1={BASE} y2={BASE} />
    </svg>
  );
}
