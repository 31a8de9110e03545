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
  const id = encodeURIComponent(params.id ?? "");
  return redirect(`/merchant/promotions/${id}`, 302);
}

/** A page, so that a refusal is said within the merchant's frame. */
export default function Withdrawal() {
  return null;
}
