import { lineMetres } from "#app/domain/course.ts";
import { lineText, readLine } from "#app/domain/course-line.ts";
import { walkingMinutes } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";
import { acts, canDo } from "./acts.ts";
import type { Board } from "./board.ts";
import { followHands } from "./hands.ts";
import { type DrawingParts, drawingParts } from "./parts.ts";
import {
  change,
  changedAt,
  choose,
  extend,
  follow,
  metresSoFar,
  type Pen,
  penOf,
} from "./pen.ts";
import { lineAlong, networkOf, waysIn } from "./ways.ts";

type LoadBoard = () => Promise<{
  openBoard: typeof import("./board.ts").openBoard;
}>;

function hasWebGl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

/** The ward's ways; none where they do not come. */
async function fetchWays(address: string): Promise<LngLat[][]> {
  const answer = await fetch(`${address}?for=maplibre`).catch(() => null);
  return answer?.ok ? waysIn(await answer.json()) : [];
}

/** Tells the pen's line in figures, and which of its points is chosen. */
function tellFigures({ total, chosen, filled }: DrawingParts, pen: Pen) {
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const metres = lineMetres(pen.line);
  const all = pen.line.length;
  total.textContent = filled("total", {
    km: (metres / 1000).toFixed(2),
    minutes: walkingMinutes(metres),
    n: numbers.format(all),
  });
  const m = numbers.format(Math.round(metresSoFar(pen)));
  chosen.textContent = filled(all === 0 ? "empty" : "chosen", {
    ...{ n: numbers.format(pen.at + 1), all: numbers.format(all), m },
  });
}

function draw(
  parts: DrawingParts,
  openBoard: Awaited<ReturnType<LoadBoard>>["openBoard"],
  ways: LngLat[][],
) {
  const { config, stage, field, box, tools, frame, say } = parts;
  const network = networkOf(ways);
  const spots = [...network.nodes, ...config.stops.map(({ at }) => at)];
  const read = readLine(field.value.replaceAll("\r\n", "\n"));
  const first = field.value;
  let pen = penOf(read.ok ? read.line : []);
  let isExtending = false;
  let board: Board | null = null;

  function show(next: Pen | null) {
    if (!next) return;
    pen = next;
    board?.show(pen);
    field.value = lineText(pen.line);
    tellFigures(parts, pen);
    for (const button of tools.querySelectorAll("button[data-line-act]")) {
      const able = canDo((button as HTMLElement).dataset.lineAct!, pen);
      button.setAttribute("aria-disabled", String(!able));
    }
  }

  function press(act: string) {
    say(null);
    if (act === "extend") return setExtending(!isExtending);
    if (act === "along") return goAlong();
    show(acts[act]?.(pen, () => board!.centre()) ?? null);
    const point = pen.line[pen.at];
    if (point) board?.reveal(point);
  }

  function setExtending(is: boolean) {
    isExtending = is;
    board?.setExtending(is);
    parts.button("extend").setAttribute("aria-pressed", String(is));
    if (is) say("extending");
  }

  function goAlong() {
    const [from, to] = pen.line.slice(pen.at, pen.at + 2);
    if (!from || !to) return;
    if (ways.length === 0) return say("noWays");
    const way = lineAlong(network, from, to);
    if (!way) return say("notAlong");
    show(follow(pen, way));
    say("following");
  }

  function end(reason: "offline" | "lost") {
    if (reason === "offline") {
      board?.close();
      delete box.dataset.ready;
      tools.hidden = frame.hidden = true;
    }
    say(reason);
  }

  function open(base: typeof config.base) {
    board = openBoard(stage, { ...config, base }, pen, {
      onReady() {
        tools.hidden = false;
        box.dataset.ready = "";
        if (base === config.base) say(null);
        show(pen);
      },
      onFailure(failure) {
        if (failure !== "style") return end(failure);
        say(failure);
        board?.close();
        open({ kind: "drawn" });
      },
      onLine: (line) => show(change(pen, line, changedAt(pen.line, line))),
      onChoice: (at) => show(choose(pen, at)),
      onEnd: (point) => show(extend(pen, point)),
      spots: () => spots,
    });
  }

  frame.hidden = false;
  open(config.base);
  followHands(parts, { press, isChanged: () => field.value !== first });
}

/** Lays the board over the page; where it cannot, a sentence says why and the other ways stay. */
export async function startDrawing(loadBoard: LoadBoard) {
  const parts = drawingParts();
  const { config, say } = parts;
  if (!hasWebGl()) return say("webgl");
  say("loading");
  try {
    const [{ openBoard }, ways] = await Promise.all([
      loadBoard(),
      fetchWays(config.drawing),
    ]);
    draw(parts, openBoard, ways);
  } catch {
    say("offline");
  }
}
