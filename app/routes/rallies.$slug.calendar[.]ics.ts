import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerRallyCalendar } from "#app/http/calendar/rally.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerRallyCalendar(request, params.slug, context);
}
