import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCourses } from "#app/http/course/read.server.ts";
import { keptText } from "#app/http/kept-text.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { mapOverlays } from "#app/http/map-overlays.server.ts";
import { answerValidated, tagOf } from "#app/http/validated.server.ts";
import { listPlaceLists } from "#app/models/place-list.server.ts";
import { textFor } from "#app/ui/text.tsx";

const kept = keptText(16);

/** The ward's courses and lists for the interactive map: the same for every reader of a language. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { ward } = context;
  const courses = await readCourses(context);
  const lists = await listPlaceLists(ward);
  const t = textFor(await languageOfRequest(request));
  const stops = courses.map((course) => course.stops.map(({ at }) => at));
  const tag = tagOf([t.language, ward.id, ward.version, stops]);
  const answer = await answerValidated(
    request,
    { tag, type: "application/geo+json" },
    () => kept(tag, () => JSON.stringify(mapOverlays(courses, lists, t))),
  );
  answer.headers.set("Cache-Control", "private, no-cache");
  answer.headers.append("Vary", "Accept-Language, Cookie");
  return answer;
}
