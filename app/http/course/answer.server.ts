import { htmlLanguage, type Language } from "#app/locales/index.ts";
import { textFor, type TextOf } from "#app/ui/text.tsx";
import type { AppContext } from "#app/http/app-context.ts";
import { isLanguage, languageOfRequest } from "../language.server.ts";
import { answerValidated, tagOf } from "../validated.server.ts";
import { writeGeojson } from "./geojson.server.ts";
import { writeGpx } from "./gpx.server.ts";
import { type ReadCourse, readCourses } from "./read.server.ts";

type Format = {
  type: string;
  write: (course: ReadCourse, t: TextOf, origin: string) => string;
};

const formats = {
  gpx: { type: "application/gpx+xml", write: writeGpx },
  geojson: { type: "application/geo+json", write: writeGeojson },
} satisfies Record<string, Format>;

/**
 * `/courses/:slug.gpx` and `.geojson`, to be saved under the course's slug. Its
 * words are Japanese, or in the language `?lang=` names. For a slug that is no
 * published course 404, with a sentence in that language or the reader's.
 */
export async function answerCourseFile(
  format: keyof typeof formats,
  request: Request,
  slug: string | undefined,
  context: AppContext,
): Promise<Response> {
  const courses = await readCourses(context);
  const course = courses.find((one) => one.course.slug === slug);
  const lang = new URL(request.url).searchParams.get("lang");
  const asked = isLanguage(lang) ? lang : null;
  if (!course)
    return unknownCourse(asked ?? (await languageOfRequest(request)));
  const t = textFor(asked ?? "ja");
  const { type, write } = formats[format];
  const body = write(course, t, context.origin);
  const answer = await answerValidated(
    request,
    { tag: tagOf(body), type },
    () => body,
  );
  answer.headers.set(
    "Content-Disposition",
    `attachment; filename="${course.course.slug}.${format}"`,
  );
  return answer;
}

function unknownCourse(language: Language): Response {
  const t = textFor(language);
  return new Response(`${t.plain("course.unknownFile")}\n`, {
    status: 404,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Language": htmlLanguage[language],
    },
  });
}
