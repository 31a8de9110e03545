import { data, redirect } from "@remix-run/node";
import { versionIn } from "#app/domain/course-typed.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { cleanForm, readBody } from "#app/http/form.server.ts";
import type { Course } from "#app/models/course.server.ts";
import {
  type CourseDoing,
  saveCourse,
} from "#app/models/course-edit.server.ts";
import {
  endPublication,
  publishCourse,
} from "#app/models/course-publication.server.ts";
import type { CourseRefused } from "#app/ui/office/course/course-notices.tsx";
import { readCourse } from "../ward.courses.new/form.server.ts";

function refuse(refused: CourseRefused) {
  return data({ view: null, told: null, refused }, 409);
}

function unknown() {
  return new Response("unknown", { status: 404 });
}

async function publish(form: FormData, slug: string, doing: CourseDoing) {
  const number = versionIn(form.get("number"));
  const published = await publishCourse(doing, slug, number);
  if (published.ok) return null;
  if (published.refusal === "gone") throw unknown();
  return refuse(published.refusal);
}

/** What an official pressed on a course's page: publishes, ends, saves, or changes the form alone. */
export async function actOnCourse(
  request: Request,
  context: AppContext,
  { slug }: Course,
  doing: CourseDoing,
) {
  const there = `/ward/courses/${encodeURIComponent(slug)}`;
  const body = await readBody(request);
  const form = cleanForm(body);
  const intent = form.get("intent");
  if (intent === "publish")
    return (
      (await publish(form, slug, doing)) ??
      redirect(`${there}?said=published`, 303)
    );
  if (intent === "end")
    return (await endPublication(doing, slug))
      ? redirect(`${there}?said=ended`, 303)
      : refuse("notPublic");
  const read = await readCourse(request, body, context, doing);
  if (!read.ok) return read.answer;
  const known = versionIn(read.typed.known);
  const saving = await saveCourse(doing, slug, known, read.content);
  if (saving.ok)
    return redirect(`${there}?said=${saving.isSame ? "same" : "saved"}`, 303);
  if (saving.refusal === "gone") throw unknown();
  return read.refuse(saving.refusal);
}
