import type { ActionFunctionArgs } from "@remix-run/node";
import { offerCreation } from "#app/http/passkey.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";

/** What a browser needs to make a passkey for who is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "viewer");
  const options = await offerCreation(staff, context, new Date());
  return Response.json(
    { ok: true, options },
    { headers: { "Cache-Control": "no-store" } },
  );
}
