import { MOST_STOPS } from "#app/domain/course.ts";
import {
  judgeLine,
  lineText,
  readLine,
  swapPoint,
} from "#app/domain/course-line.ts";
import {
  moveStop,
  placeAsTyped,
  type TypedCourse,
  typedCourse,
  type TypedStop,
} from "#app/domain/course-typed.ts";
import type { LngLat } from "#app/domain/place.ts";
import { readPlace } from "#app/domain/shop-place.ts";
import type { AppContext } from "#app/http/app-context.ts";
import type { CourseGround } from "#app/http/course-ground.server.ts";
import { readGpxFile } from "#app/http/gpx-file.server.ts";
import type { CourseDoing } from "#app/models/course-edit.server.ts";
import { takeCoursePhoto } from "#app/models/course-photo.server.ts";
import { alongWays } from "./along.server.ts";
import type { SentCourse } from "./form.server.ts";
import { type CourseProblems, placeOfStop } from "./view.server.ts";

/** What a press that saves nothing made of the form. `told` is a word of the page's, with its number. */
export type Pressed = {
  typed: TypedCourse;
  problems: CourseProblems;
  told: {
    word: "gpx" | "along" | "straight" | "swapped" | "photo";
    n: number;
  } | null;
};

type Press = (
  sent: SentCourse,
  ground: CourseGround,
  doing: CourseDoing,
  context: AppContext,
) => Pressed | Promise<Pressed>;

const as = (typed: TypedCourse, problems: CourseProblems = {}): Pressed => ({
  typed,
  problems,
  told: null,
});

/** The form with this line, judged; `told` where it can be a course's. */
function withLine(
  typed: TypedCourse,
  line: LngLat[],
  { outline }: CourseGround,
  told: Pressed["told"],
): Pressed {
  const judged = judgeLine(line, outline);
  const next = { ...typed, line: lineText(line) };
  if (judged.ok) return { typed: next, problems: {}, told };
  return as(next, { line: [`${judged.refusal}:${judged.n}`] });
}

function added(typed: TypedCourse, stop: TypedStop): Pressed {
  if (typed.stops.length >= MOST_STOPS)
    return as(typed, { stops: ["too-many"] });
  const blank = { addNumber: "", addName: "", addLat: "", addLng: "" };
  return as({ ...typed, ...blank, stops: [...typed.stops, stop] });
}

const presses: Record<string, Press> = {
  look: ({ typed }) => as(typed),
  street: ({ typed }) => as(typed),
  removePhoto: ({ typed }) => as({ ...typed, photoId: "" }),
  async gpx({ typed, gpx }, ground) {
    const reading = await readGpxFile(gpx);
    if (!reading.ok) {
      const { refusal, n, name } = reading;
      return as(typed, { gpx: [`${refusal}:${n}:${name}`] });
    }
    const told = { word: "gpx" as const, n: reading.points };
    return withLine(typed, reading.line, ground, told);
  },
  async straight({ typed }, ground, _, context) {
    const stationAt = (name: string) =>
      ground.geography.stations.find((one) => one.name === name);
    const [from, to] = [stationAt(typed.from), stationAt(typed.to)];
    const stops = typed.stops.flatMap((stop) => {
      const at = placeOfStop(stop, ground);
      return at ? [at] : [];
    });
    const at = (one: typeof from): LngLat[] =>
      one ? [[one.lng, one.lat]] : [];
    const points = [...at(from), ...stops, ...at(to)];
    if (points.length < 2) return as(typed, { line: ["few-stops:0"] });
    const [[lng, lat]] = points as [LngLat];
    if (points.every(([x, y]) => x === lng && y === lat))
      return as(typed, { line: ["same:0"] });
    const { line, isAlong } = await alongWays(context, points);
    const word = isAlong ? ("along" as const) : ("straight" as const);
    return withLine(typed, line, ground, { word, n: points.length });
  },
  swap({ typed }, ground) {
    const read = readLine(typed.line);
    if (!read.ok) return as(typed, { line: [`${read.refusal}:${read.n}`] });
    const told = { word: "swapped" as const, n: read.line.length };
    return withLine(typed, read.line.map(swapPoint), ground, told);
  },
  addShop({ typed }, { shops }) {
    return shops.has(typed.addShop)
      ? added(typed, {
          ...typedCourse({ stops: [{ shop: typed.addShop }] }).stops[0]!,
        })
      : as(typed, { addShop: ["required"] });
  },
  addNumber({ typed }, { shopOf }) {
    const text = typed.addNumber.normalize("NFKC").trim();
    const found = [...shopOf.values()].find(
      ({ number }) => /^\d{1,5}$/.test(text) && number === Number(text),
    );
    if (!found) return as(typed, { addNumber: ["unknown"] });
    const [stop] = typedCourse({ stops: [{ shop: found.slug }] }).stops;
    return added(typed, stop!);
  },
  addMark({ typed }, { places }) {
    const place = /^\d{1,4}$/.test(typed.addMark)
      ? places[Number(typed.addMark)]
      : undefined;
    if (!place) return as(typed, { addMark: ["required"] });
    return added(typed, placeAsTyped(place.names, place.at));
  },
  addPlace({ typed }) {
    const { addName, addLat, addLng } = typed;
    const reading = readPlace(addLat, addLng, []);
    const problems: CourseProblems = {
      ...(addName.trim() === "" && { addName: ["required"] }),
      ...(!reading.ok && {
        [reading.field === "lat" ? "addLat" : "addLng"]: [reading.problem],
      }),
      ...(reading.ok && !reading.place && { addLat: ["required"] }),
    };
    if (Object.keys(problems).length > 0 || !reading.ok || !reading.place)
      return as(typed, problems);
    const { lng, lat } = reading.place;
    return added(typed, placeAsTyped({ ja: addName.trim() }, [lng, lat]));
  },
  async photo({ typed, picture }, _, doing) {
    if (!picture) return as(typed, { picture: ["none"] });
    const taken = await takeCoursePhoto(doing, picture);
    if (!taken.ok) return as(typed, { picture: [taken.refusal] });
    const pressed = as({ ...typed, photoId: taken.photo.id });
    return { ...pressed, told: { word: "photo", n: 0 } };
  },
};

const ON_STOP = /^(up|down|remove):(\d{1,2})$/;

function onStop(typed: TypedCourse, act: string, at: number): Pressed {
  const { stops } = typed;
  const changed =
    act === "remove"
      ? stops.filter((_, index) => index !== at)
      : moveStop(stops, at, act === "up" ? -1 : 1);
  return as({ ...typed, stops: changed });
}

/** What the form becomes by a press that saves nothing; null for the one that saves. */
export async function answerPress(
  sent: SentCourse,
  ground: CourseGround,
  doing: CourseDoing,
  context: AppContext,
): Promise<Pressed | null> {
  const [, act, at] = ON_STOP.exec(sent.intent) ?? [];
  if (act) return onStop(sent.typed, act, Number(at));
  const press = Object.hasOwn(presses, sent.intent)
    ? presses[sent.intent]
    : undefined;
  return press ? await press(sent, ground, doing, context) : null;
}
