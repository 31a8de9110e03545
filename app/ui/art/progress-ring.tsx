type ProgressRingProps = {
  /** Stamps so far. More than the goal counts as the goal. */
  have: number;
  /** Segments of the ring, 1 or more. */
  goal: number;
  /** The accessible name, with both numbers in words. */
  label: string;
  size?: number;
};

const outer = 43;
const inner = 34;

function at(r: number, angle: number): string {
  const x = Math.round(r * Math.sin(angle) * 10) / 10;
  const y = Math.round(-r * Math.cos(angle) * 10) / 10;
  return `${x} ${y}`;
}

function segment(index: number, goal: number): string {
  const step = (2 * Math.PI) / goal;
  const gap = Math.min(0.055, step / 5);
  const [from, to] = [index * step + gap, (index + 1) * step - gap];
  const wide = to - from > Math.PI ? 1 : 0;
  return (
    `M${at(outer, from)}A${outer} ${outer} 0 ${wide} 1 ${at(outer, to)}` +
    `L${at(inner, to)}A${inner} ${inner} 0 ${wide} 0 ${at(inner, from)}Z`
  );
}

/** Progress to the next prize: one segment a stamp. Those still open are outlined, not only paler. */
export function ProgressRing({
  have,
  goal,
  label,
  size = 88,
}: ProgressRingProps) {
  const segments = Array.from({ length: goal }, (_, index) =>
    segment(index, goal),
  );
  return (
    <svg
      className="progress-ring"
      viewBox="-44 -44 88 88"
      width={size}
      height={size}
      role="img"
      aria-label={label}
    >
      <path className="pr-open" d={segments.slice(have).join("")} />
      <path className="pr-done" d={segments.slice(0, have).join("")} />
      <text y="10">
        <tspan className="pr-have">{have}</tspan>
        <tspan className="pr-goal">/{goal}</tspan>
      </text>
    </svg>
  );
}
