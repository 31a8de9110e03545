import type { ActionFunctionArgs } from "@remix-run/node";
import { keeperOfStaff } from "#app/http/passkey-keeper.ts";
import { answerCreation } from "#app/http/passkey-route.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";

/** Adds the passkey this browser has made to who is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "viewer");
  const to = "/ward/security?done=added";
  return answerCreation(request, keeperOfStaff(staff), context, to);
}
