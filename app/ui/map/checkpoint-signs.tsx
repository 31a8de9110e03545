import { escapeMarkup } from "#app/domain/markup.ts";
import { wordsOf } from "./checkpoint-words.ts";
import type { MapCheckpoint, MapLabels, Point } from "./types.ts";
import { DISC, DOT } from "./window-layout.ts";
import type { PlacedCheckpoint } from "./window-layout.ts";

type SignsProps = {
  numbers: PlacedCheckpoint[];
  dots: { checkpoint: MapCheckpoint; spot: Point }[];
  /** Emblem of each street, by its slug, for its hue. */
  emblems: Map<string, string>;
  labels: MapLabels;
};

/** The pennant of an offer beside a disc of radius `r`. */
export function pennantPath(r: number): string {
  const [x, y] = [Math.round(r * 0.62), Math.round(r * 0.62)];
  return `M${x}-${y}v-${r}l${r} ${Math.round(r * 0.4)}-${r} ${Math.round(r * 0.4)}`;
}

function sign(
  checkpoint: MapCheckpoint,
  at: Point,
  r: number,
  text: string,
  { emblems, labels }: SignsProps,
): string {
  const state = [
    "w-mark",
    checkpoint.visited && "w-visited",
    checkpoint.shut && "w-shut",
  ].filter(Boolean);
  const title = escapeMarkup(wordsOf(checkpoint, labels));
  const [x, y] = at.map(Math.round);
  return (
    `<a class="hue-${emblems.get(checkpoint.street) ?? ""}" href="${escapeMarkup(checkpoint.href)}"><title>${title}</title>` +
    `<g transform="translate(${x} ${y})"><g class="${state.join(" ")}"><circle r="${r}"/>` +
    (checkpoint.visited ? `<circle class="w-ring" r="${r - 5}"/>` : "") +
    (checkpoint.offers ? `<path class="w-offer" d="${pennantPath(r)}"/>` : "") +
    `${text}</g></g></a>`
  );
}

function numeral(number: number): string {
  const size = number > 999 ? 20 : number > 99 ? 25 : 30;
  return `<text y="${Math.round(size * 0.36)}" font-size="${size}">${number}</text>`;
}

/** Checkpoints of a cut: numbered discs, and dots where a number found no room. */
export function CheckpointSigns(props: SignsProps) {
  const dots = props.dots.map(({ checkpoint, spot }) =>
    sign(checkpoint, spot, DOT, "", props),
  );
  const numbers = props.numbers.map(({ checkpoint, mark }) =>
    sign(checkpoint, mark.at!, DISC, numeral(checkpoint.number), props),
  );
  const markup = [...dots, ...numbers].join("");
  return <g dangerouslySetInnerHTML={{ __html: markup }} />;
}
