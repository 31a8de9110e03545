import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerOg } from "#app/http/og/answer.server.ts";
import { sketchShop } from "#app/http/og/sketch.server.ts";
import { requirePlace } from "#app/http/place.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const place = await requirePlace(context, params.slug);
  return answerOg(request, context.ward.id, sketchShop(place));
}
