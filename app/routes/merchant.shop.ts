import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { readForm } from "#app/http/form.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { switchShop } from "#app/http/shop-keys.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMerchant(request, context);
  return redirect("/merchant", 303);
}

/** Puts another of the shops in use that this browser is signed in for. */
export async function action({ request, context }: ActionFunctionArgs) {
  const id = String((await readForm(request)).get("shop") ?? "");
  const headers = await switchShop(request, context, id, new Date());
  if (headers) return redirect("/merchant", { status: 303, headers });
  await requireMerchant(request, context);
  return redirect("/merchant?gone=shop", 303);
}
