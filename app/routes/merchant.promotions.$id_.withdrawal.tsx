import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { withdrawPromotion } from "#app/models/promotion.server.ts";
import { requirePromotion } from "./merchant/promotion-page.server.ts";

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { shop, promotion } = await requirePromotion(
    request,
    context,
    params.id!,
  );
  await withdrawPromotion(shop, promotion.id, new Date());
  return redirect("/merchant/promotions?done=withdrawn", 303);
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/merchant/promotions/${params.id}`, 302);
}
