import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { requireEdition } from "#app/http/edition.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { clearHold } from "#app/models/hold.server.ts";

const REVIEWED = "reviewed";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  return redirect("/ward");
}

/** Counts a held stamp; one that is decided already is answered 409. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireEdition(context);
  const stampId = params.stamp ?? "";
  const now = new Date();
  const cleared = await clearHold(edition, staff.id, stampId, REVIEWED, now);
  if (!cleared.ok) throw data(cleared.refusal, { status: 409 });
  return redirect("/ward#holds", 303);
}

export default function Clearance() {
  return null;
}
