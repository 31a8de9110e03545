import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerOg } from "#app/http/og/answer.server.ts";
import { sketchRally } from "#app/http/og/sketch.server.ts";
import { requirePublicRally } from "#app/http/place.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const edition = await requirePublicRally(context, params.slug);
  return answerOg(request, context.ward.id, sketchRally(edition));
}
