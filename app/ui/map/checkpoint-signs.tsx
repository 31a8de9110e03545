import { escapeMarkup } from "#app/domain/markup.ts";
import { wordsOf } from "./checkpoint-words.ts";
import type { MapCheckpoint, MapLabels, Point } from "./types.ts";
import { DISC, DOT, hitsOf } from "./window-marks.ts";
import type { PlacedCheckpoint } from "./window-marks.ts";

type SignsProps = {
  numbers: PlacedCheckpoint[];
  dots: PlacedCheckpoint[];
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
  [r, hit]: [number, number],
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
    `<g transform="translate(${x} ${y})"><circle class="w-hit" r="${hit}"/><g class="${state.join(" ")}"><circle r="${r}"/>` +
    (checkpoint.visited ? `<circle class="w-ring" r="${r - 5}"/>` : "") +
    (checkpoint.offers ? `<path class="w-offer" d="${pennantPath(r)}"/>` : "") +
    `${text}</g></g></a>`
  );
}

function numeral(number: number): string {
  const size = number > 999 ? 20 : number > 99 ? 25 : 30;
  return `<text y="${Math.round(size * 0.36)}" font-size="${size}">${number}</text>`;
}

/** Checkpoints of a cut: numbered discs, and dots where a number found no room, each with as large a target as its neighbours leave it. */
export function CheckpointSigns(props: SignsProps) {
  const shown = [...props.dots, ...props.numbers].map(({ mark }) => mark.at!);
  const hits = hitsOf(shown);
  const dots = props.dots.map(({ checkpoint, mark }, index) =>
    sign(checkpoint, mark.at!, [DOT, hits[index]!], "", props),
  );
  const numbers = props.numbers.map(({ checkpoint, mark }, index) => {
    const hit = hits[props.dots.length + index]!;
    const text = numeral(checkpoint.number);
    return sign(checkpoint, mark.at!, [DISC, hit], text, props);
  });
  const markup = [...dots, ...numbers].join("");
  return <g dangerouslySetInnerHTML={{ __html: markup }} />;
}
