import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { requirePlaceList } from "#app/http/kept-list.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { dropPlaceList } from "#app/models/place-list-upload.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const id = encodeURIComponent(params.id ?? "");
  return redirect(`/ward/places/${id}`);
}

/** Forgets a list that was not confirmed; a confirmed one stays. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const { id, confirmedAt } = await requirePlaceList(context, params.id);
  await dropPlaceList(context.ward.id, staff.id, id, new Date());
  return redirect(`/ward/places${confirmedAt ? "" : "?said=dropped"}`, 303);
}

export default function Abandonment() {
  return null;
}
