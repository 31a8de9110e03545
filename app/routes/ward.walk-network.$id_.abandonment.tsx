import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { requireWalkNetwork } from "#app/http/kept-list.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { dropWalkNetwork } from "#app/models/walk-network-upload.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const id = encodeURIComponent(params.id ?? "");
  return redirect(`/ward/walk-network/${id}`);
}

/** Forgets a network that was not confirmed; a confirmed one stays. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const { id, confirmedAt } = await requireWalkNetwork(context, params.id);
  await dropWalkNetwork(context.ward.id, staff.id, id, new Date());
  return redirect(
    `/ward/walk-network${confirmedAt ? "" : "?said=dropped"}`,
    303,
  );
}

export default function Abandonment() {
  return null;
}
