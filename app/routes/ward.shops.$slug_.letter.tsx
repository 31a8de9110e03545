import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { reissueLetter } from "#app/models/letter-reissue.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import { requireOfficeShop } from "./ward.shops.$slug/office-shop.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { home } = await requireOfficeShop(request, params, context);
  return redirect(home(), 303);
}

/** Replaces the sign-in letter of a shop that takes part. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await requireOfficeShop(request, params, context);
  const { staff, shop, edition, home } = asked;
  const point = edition && (await findCheckpoint(edition.rally.id, shop.id));
  if (!edition || !point || point.withdrawnAt || shop.withdrawnAt)
    throw new Response("unknown", { status: 404 });
  await reissueLetter(edition.rally, shop, "sign-in", staff.id, new Date());
  return redirect(home("reissued"), 303);
}

/** Never seen: there so that a refusal is a page. */
export default function Nothing() {
  return null;
}
