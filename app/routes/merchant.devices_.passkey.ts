import type { ActionFunctionArgs } from "@remix-run/node";
import { keeperOfShop } from "#app/http/passkey-keeper.ts";
import { answerCreation } from "#app/http/passkey-route.server.ts";
import { readSession, requireMerchant } from "#app/http/session.server.ts";

/** Adds the passkey this phone has made to its shop. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const to = "/merchant/devices?done=added";
  const keeper = { ...keeperOfShop(shop), key: readSession(request) };
  return answerCreation(request, keeper, context, to);
}
