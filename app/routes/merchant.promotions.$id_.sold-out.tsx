import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { readForm } from "#app/http/form.server.ts";
import { setSoldOut } from "#app/models/promotion-stock.server.ts";
import { requirePromotion } from "./merchant/promotion-page.server.ts";

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { shop, promotion } = await requirePromotion(
    request,
    context,
    params.id!,
  );
  const form = await readForm(request);
  const isSoldOut = form.get("soldOut") !== "no";
  const isSet = await setSoldOut(shop, promotion.id, isSoldOut, new Date());
  const done = isSoldOut ? "soldout" : "restock";
  return redirect(
    isSet ? `/merchant/promotions?done=${done}` : "/merchant/promotions",
    303,
  );
}

export function loader({ params }: LoaderFunctionArgs) {
  const id = encodeURIComponent(params.id ?? "");
  return redirect(`/merchant/promotions/${id}`, 302);
}

/** A page, so that a refusal is said within the merchant's frame. */
export default function SoldOut() {
  return null;
}
