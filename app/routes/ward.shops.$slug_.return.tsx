import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { bringShopBack } from "#app/models/shop-withdrawal.server.ts";
import { requireOfficeShop } from "./ward.shops.$slug/office-shop.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { home } = await requireOfficeShop(request, params, context);
  return redirect(home(), 303);
}

/** Brings a withdrawn shop back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await requireOfficeShop(request, params, context);
  const { staff, shop, edition, home } = asked;
  const rally = edition?.rally ?? null;
  const isBack = await bringShopBack(shop, rally, staff.id, new Date());
  return redirect(home(isBack ? "saved" : ""), 303);
}

/** Never seen: there so that a refusal is a page. */
export default function Nothing() {
  return null;
}
