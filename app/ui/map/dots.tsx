import { escapeMarkup } from "#app/domain/markup.ts";
import { wordsOf } from "./checkpoint-words.ts";
import { sampleQuadratic } from "./curve.ts";
import { layDots } from "./dot-layout.ts";
import type { RibbonPoints } from "./ribbon-ground.ts";
import type { MapCheckpoint, MapLabels, Point } from "./types.ts";

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
  labels: MapLabels;
};

/** A number for one that has room, else a filled middle for one visited. */
function inner(
  { number, visited }: MapCheckpoint,
  [x, y]: Point,
  radius: number,
  numbered: boolean,
): string {
  if (numbered) {
    const size = r(radius * (number > 99 ? 0.95 : 1.2));
    return `<text x="${x}" y="${r(y + radius * 0.44)}" font-size="${size}">${number}</text>`;
  }
  if (!visited) return "";
  return `<circle class="m-visited" cx="${x}" cy="${y}" r="${r(radius * 0.55)}"/>`;
}

/** A small pennant at the upper right. */
function pennant([x, y]: Point, radius: number): string {
  const [left, top, side] = [
    r(x + radius * 0.45),
    r(y - radius * 1.25),
    r(radius),
  ];
  return `<path class="m-offer" d="M${left} ${r(top + side * 0.9)}v-${r(side * 0.9)}l${side} ${r(side * 0.4)}-${side} ${r(side * 0.4)}"/>`;
}

function dot(
  checkpoint: MapCheckpoint,
  at: Point,
  radius: number,
  { numbered, linked, labels }: DotsProps,
): string {
  const [x, y] = at;
  const shut = checkpoint.shut ? ' class="m-shut"' : "";
  const drawn =
    `<circle${shut} cx="${x}" cy="${y}" r="${radius}"/>` +
    inner(checkpoint, at, radius, numbered) +
    (checkpoint.offers ? pennant(at, radius) : "");
  if (!linked) return drawn;
  const title = escapeMarkup(wordsOf(checkpoint, labels));
  return `<a href="${escapeMarkup(checkpoint.href)}"><title>${title}</title>${drawn}</a>`;
}

/** Checkpoints as dots, evenly along the ribbon after its head. */
export function Dots(props: DotsProps) {
  const { points, checkpoints, width, head } = props;
  const { spots, radius } = layDots(
    sampleQuadratic(points, 40),
    checkpoints.length,
    width,
    head,
  );
  const markup = checkpoints
    .map((one, index) =>
      dot(one, spots[index]!.map(r) as Point, r(radius), props),
    )
    .join("");
  return <g dangerouslySetInnerHTML={{ __html: markup }} />;
}
