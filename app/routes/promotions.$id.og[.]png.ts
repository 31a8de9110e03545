import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerOg } from "#app/http/og/answer.server.ts";
import { sketchPromotion } from "#app/http/og/sketch.server.ts";
import { requirePlacedPromotion } from "#app/http/promotion.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const placed = await requirePlacedPromotion(context, params.id!, new Date());
  const sketch = sketchPromotion(placed, placed.promotion);
  return answerOg(request, context.ward.id, sketch);
}
