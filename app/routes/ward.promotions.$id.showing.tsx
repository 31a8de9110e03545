import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { requireWardStaff } from "#app/http/session.server.ts";
import { showPromotion } from "#app/models/promotion-hiding.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  return redirect("/ward/promotions");
}

/** Shows a hidden promotion again; one that has changed meanwhile is said on the list. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const by = { wardId: context.ward.id, staffId: staff.id };
  const shown = await showPromotion(by, params.id ?? "", new Date());
  if (!shown.ok && shown.refusal === "unknown")
    throw data("unknown", { status: 404 });
  const done = shown.ok ? "shown" : "changed";
  return redirect(`/ward/promotions?done=${done}`, 303);
}

export default function Showing() {
  return null;
}
