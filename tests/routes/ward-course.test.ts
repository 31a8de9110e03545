import { beforeAll, describe, expect, it } from "vitest";
import type { AppContext } from "#app/http/app-context.ts";
import { courseAsTyped } from "#app/domain/course-typed.ts";
import { findCourse, findLatest } from "#app/models/course-version.server.ts";
import * as list from "#app/routes/ward.courses._index/route.tsx";
import * as made from "#app/routes/ward.courses.new/route.tsx";
import * as one from "#app/routes/ward.courses.$slug/route.tsx";
import * as drawing from "#app/routes/ward.courses.$slug_.drawing/route.tsx";
import * as version from "#app/routes/ward.courses.$slug_.versions.$number/route.tsx";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { makeOtherWard, sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Fields = Record<string, string>;
type Door = Parameters<typeof call>[0];
type View = Awaited<ReturnType<typeof one.loader>>["view"];
type Answered = { view: View; refused: string | null };

const NEW = "/ward/courses/new";
const ORIGIN = "http://localhost:3000";
const line = "35.50707 139.61745\n35.536462 139.634543";
const good = {
  ...{ "names.ja": "川の道", "names.en": "Kawa no Michi" },
  ...{ "story.ja": "風の道です。", theme: "eco", surface: "mixed" },
  ...{ shade: "little", stairs: "3", slopePercent: "4", from: "新横浜", line },
};

let cookie: string;
let viewer: string;

beforeAll(async () => {
  ({ cookie } = await makeOfficial("コースの担当"));
  ({ cookie: viewer } = await makeOfficial("見る人", undefined, "viewer"));
});

type Doors = { loader: Door; action: Door };

function doorOf(path: string): { door: Doors; params: Fields } {
  const [, , , slug = "", , number = ""] = path.split(/[/?]/);
  if (path.includes("/versions/"))
    return { door: version, params: { slug, number } };
  if (path.includes("/drawing")) return { door: drawing, params: { slug } };
  return slug === "new"
    ? { door: made, params: {} }
    : { door: one, params: { slug } };
}

function send(path: string, fields: Fields, as = cookie, context?: AppContext) {
  const { door, params } = doorOf(path);
  const sent = postRequest(path, fields, { cookie: as });
  return call(door.action, sent, params, context);
}

function sendFile(fields: Fields, name: string, file: File) {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.append(key, value);
  body.append(name, file);
  const headers = { Cookie: cookie, Origin: ORIGIN };
  const request = new Request(ORIGIN + NEW, { method: "POST", headers, body });
  return call(made.action, request);
}

async function make(over: Fields = {}) {
  const answer = await send(NEW, { ...good, ...over });
  expect(answer.status).toBe(303);
  return answer.headers.get("Location")!.split("?")[0]!;
}

async function open(path: string, as = cookie, context?: AppContext) {
  const { door, params } = doorOf(path);
  return call(door.loader, getRequest(path, { cookie: as }), params, context);
}

async function pressed(fields: Fields) {
  const answer = await send(NEW, { ...good, ...fields });
  return { ...answer, ...(answer.body as Answered) };
}

describe("a course's form", () => {
  it("keeps what was typed at every press, and adds, moves and removes stops", async () => {
    const { checkpoints } = await sampleEdition();
    const [first, second] = checkpoints;
    const stops = {
      "stops[0].shop": first!.shop.slug,
      "stops[1].names.ja": "緑道",
      "stops[1].lat": "35.5268",
      "stops[1].lng": "139.6237",
    };
    const added = await pressed({
      ...stops,
      ...{ intent: "addNumber", addNumber: String(second!.number) },
    });
    expect(added.status).toBe(200);
    expect(added.view.typed).toMatchObject({
      names: { ja: "川の道" },
      addNumber: "",
      stops: [{}, { names: { ja: "緑道" } }, { shop: second!.shop.slug }],
    });
    expect(added.view.drawing).toMatchObject({ minutes: 46 });
    const moved = await pressed({ ...stops, intent: "up:1" });
    expect(moved.view.stops.map(({ name }) => name)).toEqual([
      "緑道",
      first!.shop.names.ja,
    ]);
    const removed = await pressed({ ...stops, intent: "remove:0" });
    expect(removed.view.stops).toHaveLength(1);
    const round = await pressed({ to: good.from, intent: "straight" });
    expect(round).toMatchObject({
      status: 400,
      view: { problems: { line: ["same:0"] }, typed: { line } },
    });
    const joined = await pressed({ ...stops, intent: "straight" });
    const points = joined.view.typed.line.split("\n");
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.at(-1)).toBe("35.5268 139.6237");
  });

  it("says what is wrong beside it, and saves nothing", async () => {
    const context = await testContext();
    const before = (
      (await call(list.loader, getRequest("/ward/courses", { cookie })))
        .body as { courses: unknown[] }
    ).courses.length;
    expect(await pressed({ photoId: "x" })).toMatchObject({
      ...{ status: 400, refused: "form" },
      view: { problems: { picture: ["gone"] }, typed: { photoId: "" } },
    });
    const answer = await pressed({
      ...{ "names.ja": "", line: "139.6 35.5\n139.61 35.5" },
      ...{ "stops[0].shop": "gone", photoId: "x" },
    });
    expect(answer.status).toBe(400);
    expect(answer.view.problems).toMatchObject({
      "names.ja": ["required"],
      line: ["swapped:0"],
      "stops[0].shop": ["gone"],
      picture: ["gone"],
    });
    const after = await call(
      list.loader,
      getRequest("/ward/courses", { cookie }),
      {},
      context,
    );
    expect((after.body as { courses: unknown[] }).courses).toHaveLength(before);
  });

  it("reads a GPX file, and one with its degrees exchanged by one press more", async () => {
    const gpx = (points: string) =>
      new File([`<gpx><trk><trkseg>${points}</trkseg></trk></gpx>`], "a.gpx");
    const sent = await sendFile(
      { ...good, intent: "gpx" },
      "gpx",
      gpx('<trkpt lat="139.6" lon="35.5"/><trkpt lat="139.61" lon="35.51"/>'),
    );
    expect(sent.status).toBe(400);
    const { view } = sent.body as Answered;
    expect(view.problems).toEqual({ line: ["swapped:0"] });
    const swap = { intent: "swap", line: view.typed.line };
    const swapped = await pressed(swap);
    expect(swapped).toMatchObject({ status: 200, told: { word: "swapped" } });
    expect(swapped.view.typed.line).toBe("35.5 139.6\n35.51 139.61");
    const none = await sendFile(
      { ...good, intent: "gpx" },
      "gpx",
      new File(["<gpx/>"], "b.gpx"),
    );
    expect(none.body).toMatchObject({
      view: { problems: { gpx: ["no-track:0:"] }, typed: { line } },
    });
  });
});

describe("a saved course", () => {
  it("is a version each time; an old form is stale, and an old version comes back", async () => {
    const path = await make();
    const saved = await send(path, { ...good, known: "1", stairs: "9" });
    expect(saved.headers.get("Location")).toBe(`${path}?said=saved`);
    const stale = await send(path, { ...good, known: "1", stairs: "10" });
    expect(stale).toMatchObject({
      status: 409,
      body: { refused: "stale", view: { typed: { stairs: "10" } } },
    });
    const page = await open(path);
    expect(page.body).toMatchObject({
      view: { typed: { stairs: "9", known: "2" } },
      versions: {
        rows: [{ number: 2, changed: ["facts"] }, { changed: null }],
        ...{ isNewest: true, older: null },
      },
    });
    expect((await open(`${path}?before=2`)).body).toMatchObject({
      standing: { number: 2 },
      versions: { rows: [{ number: 1, changed: null }], isNewest: false },
    });
    const back = await send(`${path}/versions/1`, { known: "2" });
    expect(back.headers.get("Location")).toBe(`${path}?said=restored`);
    const { id: wardId } = (await testContext()).ward;
    const course = await findCourse(wardId, path.split("/").at(-1)!);
    const latest = await findLatest(course!);
    expect(latest).toMatchObject({ number: 3, content: { stairs: 3 } });
    expect(courseAsTyped(latest!.content).line).toBe(line);
  });

  it("takes a drawn line alone as its next version, and keeps one that is refused", async () => {
    const path = await make();
    const drawn = "35.50707 139.61745\n35.52 139.62\n35.536462 139.634543";
    const opened = await open(`${path}/drawing`);
    expect(opened.body).toMatchObject({ line, known: "1" });
    const sent = await send(`${path}/drawing`, {
      ...{ line: drawn.replaceAll("\n", "\r\n"), known: "1" },
      "names.ja": "べつの名前",
    });
    expect(sent.headers.get("Location")).toBe(`${path}?said=saved`);
    expect((await open(path)).body).toMatchObject({
      view: { typed: { line: drawn, names: { ja: "川の道" }, stairs: "3" } },
      versions: { rows: [{ number: 2, changed: ["line"] }, {}] },
    });
    for (const [fields, status, problem] of [
      [{ line, known: "1" }, 409, null],
      [{ line: "35.5 139.6", known: "2" }, 400, "too-few:0"],
      [{ line: "35.5 139.6\n36.5 139.6", known: "2" }, 400, "too-long:111.2"],
    ] as const)
      expect(await send(`${path}/drawing`, fields)).toMatchObject({
        status,
        body: { problem, line: fields.line },
      });
    const same = await send(`${path}/drawing`, { line: drawn, known: "2" });
    expect(same.headers.get("Location")).toBe(`${path}?said=same`);
    expect((await open(`${path}/drawing`, viewer)).status).toBe(403);
  });

  it("is published once and ended once", async () => {
    const path = await make();
    const publish = { intent: "publish", number: "1" };
    expect((await send(path, publish)).status).toBe(303);
    expect(await send(path, publish)).toMatchObject({
      status: 409,
      body: { refused: "already" },
    });
    expect((await send(path, { intent: "end" })).status).toBe(303);
    expect(await send(path, { intent: "end" })).toMatchObject({
      status: 409,
      body: { refused: "notPublic" },
    });
  });

  it("is for officers to write, for viewers to read, and nobody's in another ward", async () => {
    const path = await make();
    for (const [to, fields] of [
      [NEW, good],
      [path, { ...good, known: "1" }],
      [path, { intent: "publish", number: "1" }],
      [`${path}/versions/1`, { known: "1" }],
      [`${path}/drawing`, { known: "1", line }],
    ] as const)
      expect((await send(to, fields, viewer)).status).toBe(403);
    expect((await open(NEW, viewer)).status).toBe(403);
    expect((await open(path, viewer)).body).toMatchObject({
      standing: { mayChange: false },
    });
    const there = await makeOtherWard();
    const { cookie: foreign } = await makeOfficial("隣", there.context);
    for (const at of [path, `${path}/versions/1`, `${path}/drawing`]) {
      expect((await open(at, foreign, there.context)).status).toBe(404);
      const fields = { ...good, known: "1" };
      expect((await send(at, fields, foreign, there.context)).status).toBe(404);
    }
    expect((await open(`${path}/versions/1e300`)).status).toBe(404);
  });
});
