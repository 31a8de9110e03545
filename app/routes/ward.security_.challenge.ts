import type { ActionFunctionArgs } from "@remix-run/node";
import { keeperOfStaff } from "#app/http/passkey-keeper.ts";
import { answerChallenge } from "#app/http/passkey-route.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";

/** What a browser needs to make a passkey for who is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "viewer");
  return answerChallenge(keeperOfStaff(staff), context);
}
