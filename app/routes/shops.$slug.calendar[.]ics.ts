import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerShopCalendar } from "#app/http/calendar/shop.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answerShopCalendar(request, params.slug, context);
}
