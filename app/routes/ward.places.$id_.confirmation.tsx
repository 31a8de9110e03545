import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { requirePlaceList } from "#app/http/kept-list.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { confirmPlaceList } from "#app/models/place-list-upload.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const id = encodeURIComponent(params.id ?? "");
  return redirect(`/ward/places/${id}`);
}

/** Shows the list instead of its layer's former one; pressed again it says the same. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const { id, layer } = await requirePlaceList(context, params.id);
  const now = new Date();
  const outcome = await confirmPlaceList(context.ward.id, staff.id, id, now);
  if (!outcome.ok) await requirePlaceList(context, id);
  return redirect(`/ward/places?said=confirmed&layer=${layer}`, 303);
}

export default function Confirmation() {
  return null;
}
