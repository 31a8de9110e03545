import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { requireWardStaff } from "#app/http/session.server.ts";
import { requireImport } from "#app/http/shop-import.server.ts";
import { giveUpImport } from "#app/models/shop-import.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const id = encodeURIComponent(params.id ?? "");
  return redirect(`/ward/shops/import/${id}`);
}

/** Forgets a file that was not imported. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireWardStaff(request, context, "officer");
  const id = await requireImport(context, params.id);
  await giveUpImport(context.ward.id, id);
  return redirect("/ward/shops/import", 303);
}

export default function Abandonment() {
  return null;
}
