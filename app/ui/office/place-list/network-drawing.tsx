import type { Geography } from "#app/domain/geography.ts";
import { project } from "#app/ui/map/projection.ts";
import { useText } from "#app/ui/text.tsx";
import type { Point } from "#app/ui/map/types.ts";
import type { NetworkLines } from "./network-lines.ts";

type DrawingProps = {
  geography: Pick<Geography, "outline" | "frame" | "stations">;
  lines: NetworkLines;
};

const ROOM = 40;
const NAME_WIDTH = 80;

/** Whether one's name above would cover the other's. */
function isNear(a: Point, b: Point): boolean {
  return Math.abs(a[0] - b[0]) < NAME_WIDTH && Math.abs(a[1] - b[1]) < ROOM;
}

/** The ways over the ward's outline and stations; stairs are dashed. */
export function NetworkDrawing({ geography, lines }: DrawingProps) {
  const t = useText();
  const { outline, frame, stations } = geography;
  const points = outline.map((at) => project(frame, at).map(Math.round));
  const xs = points.map(([x]) => x!);
  const ys = points.map(([, y]) => y!);
  const [left, top] = [Math.min(0, ...xs) - ROOM, Math.min(0, ...ys) - ROOM];
  const width = Math.max(1000, ...xs) - left + ROOM;
  const height = Math.max(0, ...ys) - top + ROOM;
  return (
    <>
      <svg
        className="network-drawing"
        viewBox={[left, top, width, height].join(" ")}
        role="img"
        aria-label={t.plain("walkNetwork.drawing")}
      >
        <path className="n-ground" d={`M${points.join("L")}Z`} />
        <path className="n-way" d={lines.ways} />
        <path className="n-stairs" d={lines.stairs} />
        {stations.map(({ name, lng, lat }, i) => {
          const [x, y] = project(frame, [lng, lat]).map(Math.round);
          const isCrowded = stations
            .slice(0, i)
            .some((one) =>
              isNear(project(frame, [one.lng, one.lat]), [x!, y!]),
            );
          return (
            <g key={name}>
              <circle className="n-station" cx={x} cy={y} r="9" />
              <text x={x} y={y! + (isCrowded ? 36 : -18)} lang="ja">
                {name}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className="network-legend">
        {(["way", "stairs"] as const).map((kind) => (
          <li key={kind}>
            <svg className="network-drawing" viewBox="0 0 34 10" aria-hidden>
              <path className={`n-${kind}`} d="M0 5H34" />
            </svg>
            {t(`walkNetwork.legend.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
