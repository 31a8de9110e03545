import { textFor, type TextOf } from "#app/ui/text.tsx";
import type { AppContext } from "#app/http/app-context.ts";
import { isLanguage } from "../language.server.ts";
import { answerValidated, tagOf } from "../validated.server.ts";
import { writeGeojson } from "./geojson.server.ts";
import { writeGpx } from "./gpx.server.ts";
import { type ReadCourse, requireCourse } from "./read.server.ts";

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
 * words are Japanese, or in the language `?lang=` names. 404 for an unknown slug.
 */
export async function answerCourseFile(
  format: keyof typeof formats,
  request: Request,
  slug: string | undefined,
  context: AppContext,
): Promise<Response> {
  const course = await requireCourse(context, slug);
  const asked = new URL(request.url).searchParams.get("lang");
  const t = textFor(isLanguage(asked) ? asked : "ja");
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
