import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { requireWalkNetwork } from "#app/http/kept-list.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { confirmWalkNetwork } from "#app/models/walk-network-upload.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const id = encodeURIComponent(params.id ?? "");
  return redirect(`/ward/walk-network/${id}`);
}

/** Walks on this network instead of the former one; pressed again it says the same. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const { id } = await requireWalkNetwork(context, params.id);
  const now = new Date();
  const outcome = await confirmWalkNetwork(context.ward.id, staff.id, id, now);
  if (!outcome.ok) await requireWalkNetwork(context, id);
  return redirect("/ward/walk-network?said=confirmed", 303);
}

export default function Confirmation() {
  return null;
}
