import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { CourseContent } from "#app/domain/course.ts";
import { courseFormSchema } from "#app/domain/course-form.ts";
import { type TypedCourse, typedCourse } from "#app/domain/course-typed.ts";
import { MOST_PHOTO_BYTES } from "#app/domain/photo-judge.ts";
import type { AppContext } from "#app/http/app-context.ts";
import {
  type CourseGround,
  readGround,
} from "#app/http/course-ground.server.ts";
import { cleanForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import type { CourseDoing } from "#app/models/course-edit.server.ts";
import type { CourseRefused } from "#app/ui/office/course/course-notices.tsx";
import { textFor } from "#app/ui/text.tsx";
import { answerPress, type Pressed } from "./press.server.ts";
import { type CourseProblems, courseView } from "./view.server.ts";

/** A course's form as it came. */
export type SentCourse = {
  form: FormData;
  intent: string;
  typed: TypedCourse;
  gpx: FormDataEntryValue | null;
  picture: Uint8Array | null;
};

async function pictureIn(sent: FormData): Promise<Uint8Array | null> {
  const file = sent.get("picture");
  if (!(file instanceof File) || (file.name === "" && file.size === 0))
    return null;
  const bytes = await file.slice(0, MOST_PHOTO_BYTES + 1).arrayBuffer();
  return new Uint8Array(bytes);
}

function parse(form: FormData, ground: CourseGround) {
  const schema = courseFormSchema(ground);
  return parseWithZod(form, { schema, disableAutoCoercion: true });
}

/** The form again as it was typed, after a press or with what is wrong. */
async function again(
  request: Request,
  wardId: string,
  ground: CourseGround,
  pressed: Pressed,
  answer: { status: number; refused: CourseRefused | null },
) {
  const { typed, problems, told } = pressed;
  const t = textFor(await languageOfRequest(request));
  const view = await courseView(wardId, ground, t, typed, problems);
  return data({ view, told, refused: answer.refused }, answer.status);
}

export type CourseAnswer = Awaited<ReturnType<typeof again>>;

/** What to save, with the form to show where that is refused; or the answer to show instead. */
export type ReadCourse =
  | {
      ok: true;
      content: CourseContent;
      typed: TypedCourse;
      refuse: (refusal: "stale" | "photo") => Promise<CourseAnswer>;
    }
  | { ok: false; answer: CourseAnswer };

/** Does what was pressed on a course's form, but for saving. A press that only changes the form answers 200, a form with something wrong 400. */
export async function readCourse(
  request: Request,
  body: FormData,
  context: AppContext,
  doing: CourseDoing,
): Promise<ReadCourse> {
  const form = cleanForm(body);
  const ground = await readGround(context);
  const submission = parse(form, ground);
  const typed = typedCourse(submission.payload);
  const intent = String(form.get("intent") ?? "");
  const picture = await pictureIn(body);
  const sent = { form, intent, typed, gpx: body.get("gpx"), picture };
  const { wardId } = doing;
  const pressed = await answerPress(sent, ground, doing, context);
  if (pressed) {
    const status = Object.keys(pressed.problems).length > 0 ? 400 : 200;
    const answer = { status, refused: null };
    return {
      ok: false,
      answer: await again(request, wardId, ground, pressed, answer),
    };
  }
  if (submission.status !== "success") {
    const problems: CourseProblems = submission.reply().error ?? {};
    const shown = { typed, problems, told: null };
    const answer = { status: 400, refused: "form" as const };
    return {
      ok: false,
      answer: await again(request, wardId, ground, shown, answer),
    };
  }
  const shown = { typed, problems: {}, told: null };
  return {
    ok: true,
    content: submission.value,
    typed,
    refuse(refusal) {
      const answer =
        refusal === "photo"
          ? { status: 400, refused: "form" as const }
          : { status: 409, refused: refusal };
      return again(request, wardId, ground, shown, answer);
    },
  };
}
