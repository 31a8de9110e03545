import type { ActionFunctionArgs } from "@remix-run/node";
import { keeperOfShop } from "#app/http/passkey-keeper.ts";
import { answerChallenge } from "#app/http/passkey-route.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";

/** What a phone needs to make a passkey for the shop it is signed in for. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  return answerChallenge(keeperOfShop(shop), context);
}
