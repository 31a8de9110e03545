import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerCourseFile } from "#app/http/course/answer.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerCourseFile("geojson", request, params.slug, context);
}
