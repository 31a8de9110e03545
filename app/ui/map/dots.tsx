import { sampleQuadratic, spread } from "./curve.ts";
import type { RibbonPoints } from "./ribbon-ground.ts";
import type { MapCheckpoint, Point } from "./types.ts";

function r(value: number): number {
  return Math.round(value * 10) / 10;
}

type DotsProps = {
  points: RibbonPoints;
  checkpoints: MapCheckpoint[];
  width: number;
  head: number;
  numbered: boolean;
  linked: boolean;
  visitedLabel: string;
};

function nameOf(
  { number, name, visited, shut }: MapCheckpoint,
  visitedLabel: string,
): string {
  const said = [number, name, visited && visitedLabel, shut];
  return said.filter(Boolean).join(" ");
}

/** Checkpoints as dots, evenly along the ribbon after its head. */
export function Dots(props: DotsProps) {
  const { points, checkpoints, width, head, numbered, linked, visitedLabel } =
    props;
  const room = width * 0.43;
  const line = sampleQuadratic(points, 40);
  const spots = spread(line, checkpoints.length, head + room + 5, room * 0.6);
  const [a, b] = spots;
  const gap = a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Infinity;
  const radius = r(Math.min(room, gap / 2 - 0.6));
  return (
    <>
      {checkpoints.map((checkpoint, index) => {
        const [x, y] = (spots[index] as Point).map(r) as Point;
        const dot = (
          <>
            <circle
              className={checkpoint.shut && "m-shut"}
              cx={x}
              cy={y}
              r={radius}
            />
            {numbered ? (
              <text
                x={x}
                y={r(y + radius * 0.44)}
                fontSize={r(radius * (checkpoint.number > 99 ? 0.95 : 1.2))}
              >
                {checkpoint.number}
              </text>
            ) : (
              checkpoint.visited && (
                <circle
                  className="m-visited"
                  cx={x}
                  cy={y}
                  r={r(radius * 0.55)}
                />
              )
            )}
          </>
        );
        return linked ? (
          <a key={checkpoint.number} href={checkpoint.href}>
            <title>{nameOf(checkpoint, visitedLabel)}</title>
            {dot}
          </a>
        ) : (
          <g key={checkpoint.number}>{dot}</g>
        );
      })}
    </>
  );
}
