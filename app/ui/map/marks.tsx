import type { Mark } from "./mark-layout.ts";

function r(value: number): number {
  return Math.round(value);
}

/** Thin lines from the places to discs that had to stand beside them. */
export function Leaders({ marks }: { marks: Mark[] }) {
  const moved = marks.filter(
    ({ spot, at }) =>
      at && (Math.abs(spot[0] - at[0]) > 1 || Math.abs(spot[1] - at[1]) > 1),
  );
  const d = moved
    .map(({ spot, at }) => `M${r(spot[0])} ${r(spot[1])}L${at!.join(" ")}`)
    .join("");
  return (
    <>
      <path className="w-leader" d={d} />
      {moved.map(({ spot }, index) => (
        <circle
          key={index}
          className="w-spot"
          cx={r(spot[0])}
          cy={r(spot[1])}
          r="5"
        />
      ))}
    </>
  );
}
