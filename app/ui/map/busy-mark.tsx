import { CrowdingDots } from "./crowding-sign.tsx";
import type { MapStreet, Point } from "./types.ts";

/** A street's name with how busy it is, where somebody looked. */
export function streetWords({ name, crowding }: MapStreet): string {
  return [name, crowding?.word].filter(Boolean).join(" ");
}

/** The mark above a street's emblem, where it is not quiet. */
export function BusyMark({
  street: { crowding },
  at: [x, y],
  r,
}: {
  street: MapStreet;
  at: Point;
  r: number;
}) {
  if (!crowding || crowding.level === "quiet") return null;
  const scale = Math.round((r / 24) * 100) / 100;
  return (
    <g
      className="m-busy"
      transform={`translate(${Math.round(x)} ${Math.round(y - r)})scale(${scale})`}
    >
      <CrowdingDots crowding={crowding.level} />
    </g>
  );
}
