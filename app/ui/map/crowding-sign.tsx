import { type Crowding, crowdings } from "#app/domain/crowding.ts";

/** One, two or three filled dots of three: how busy a street is, by shape. 40 by 16 units round 0, 0. */
export function CrowdingDots({ crowding }: { crowding: Crowding }) {
  const filled = crowdings.indexOf(crowding) + 1;
  return (
    <g className="crowding-dots">
      <rect x="-20" y="-8" width="40" height="16" rx="8" />
      {[-12, 0, 12].map((x, index) => (
        <circle
          key={x}
          cx={x}
          r="4"
          className={index < filled ? "on" : undefined}
        />
      ))}
    </g>
  );
}
