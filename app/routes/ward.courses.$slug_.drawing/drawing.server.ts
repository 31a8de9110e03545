import { data, redirect } from "@remix-run/node";
import { judgeLine, readLine } from "#app/domain/course-line.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { readGround } from "#app/http/course-ground.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { mapSourceOf } from "#app/http/map-page-source.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import type { Course } from "#app/models/course.server.ts";
import {
  type CourseDoing,
  saveCourse,
} from "#app/models/course-edit.server.ts";
import { findLatest } from "#app/models/course-version.server.ts";
import { boundsOf } from "#app/ui/live-map/bounds.ts";
import { fallback } from "#app/ui/live-map/config.ts";
import { saysIn } from "#app/ui/office/course/drawing/config.ts";
import { textFor } from "#app/ui/text.tsx";
import { viewOfVersion } from "../ward.courses.$slug/page.server.ts";

const VERSION = /^\d{1,9}$/;

/** What the board of a course begins with: the newest version's line and stops. */
export async function readDrawing(
  request: Request,
  context: AppContext,
  course: Course,
) {
  const latest = (await findLatest(course))!;
  const { names } = latest.content;
  const { typed, drawing } = await viewOfVersion(request, context, latest);
  const t = textFor(await languageOfRequest(request));
  const { geography } = context.ward;
  return {
    title: await titleOf(request, "courseDrawing.title", {
      name: t.plainName(names),
    }),
    ...{ name: names, slug: course.slug },
    ...{ line: typed.line, known: typed.known },
    config: {
      base: fallback(mapSourceOf(request), "token").base,
      drawing: "/map/style.json",
      bounds: boundsOf(geography.outline),
      stops: (drawing?.stops ?? []).map(({ number, at }) => ({ number, at })),
      says: saysIn(t.plain),
    },
  };
}

/** The line as it was sent, with what is wrong with it; `problem` is null where the version is stale. */
function again(form: FormData, problem: string | null, status: number) {
  const line = String(form.get("line") ?? "");
  const known = String(form.get("known") ?? "");
  return data({ line, known, problem }, status);
}

/**
 * Saves a course's newest words with the line that was sent. 400 for a line that
 * can be no course's (as `judgeLine` says), 409 when somebody saved another
 * version since; the line is kept.
 */
export async function saveDrawing(
  request: Request,
  context: AppContext,
  course: Course,
  doing: CourseDoing,
) {
  const form = await readForm(request);
  const { outline } = await readGround(context);
  const sent = String(form.get("line") ?? "").replaceAll("\r\n", "\n");
  const read = readLine(sent);
  const judged = read.ok ? judgeLine(read.line, outline) : read;
  if (!judged.ok) return again(form, `${judged.refusal}:${judged.n}`, 400);
  const version = String(form.get("known"));
  const known = VERSION.test(version) ? Number(version) : 0;
  const latest = (await findLatest(course))!;
  const content = { ...latest.content, line: judged.line };
  const { slug } = course;
  const saving = await saveCourse(doing, slug, known, content);
  if (!saving.ok) return again(form, null, 409);
  const said = saving.isSame ? "same" : "saved";
  const address = encodeURIComponent(slug);
  return redirect(`/ward/courses/${address}?said=${said}`, 303);
}
