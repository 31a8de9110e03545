import {
  hashCardKey,
  mintCardKey,
  writeCardKey,
} from "#app/http/cookies.server.ts";
import { type Card, findCard } from "#app/models/card.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { newId } from "#app/models/id.server.ts";
import * as page from "#app/routes/_resident.promotions_.$id/route.tsx";
import * as clerk from "#app/routes/_resident.promotions_.$id_.use/route.tsx";
import * as inHand from "#app/routes/c.$number/route.tsx";
import * as undo from "#app/routes/merchant.coupons.$id.undo.tsx";
import { pressAt } from "#tests/models/press.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { otherShop, sampleEdition } from "./merchant-world.ts";

/** A browser with a stamp, and its card. */
export async function resident(): Promise<{ cookie: string; card: Card }> {
  const [edition, there] = [await sampleEdition(), await otherShop()];
  const key = mintCardKey();
  await checkIn(pressAt(edition, there), hashCardKey(key));
  const card = await findCard(edition.ward.id, hashCardKey(key));
  return { cookie: writeCardKey(key).split(";")[0]!, card: card! };
}

type Coupon = { id: string };

export function show({ id }: Coupon, cookie?: string, query = "") {
  const request = getRequest(`/promotions/${id}${query}`, { cookie });
  return call(page.loader, request, { id });
}

/** On the resident's own screen. */
export function press({ id }: Coupon, cookie?: string, of = newId(new Date())) {
  const fields = { press: of };
  const request = postRequest(`/promotions/${id}/use`, fields, { cookie });
  return call(clerk.action, request, { id });
}

export function openInHand(number: string, cookie: string, query = "") {
  const request = getRequest(`/c/${number}${query}`, { cookie });
  return call(inHand.loader, request, { number });
}

export function pressInHand(number: string, coupon: string, cookie: string) {
  const fields = { coupon, press: newId(new Date()) };
  const request = postRequest(`/c/${number}`, fields, { cookie });
  return call(inHand.action, request, { number });
}

export function takeBack(id: string, cookie: string) {
  const request = postRequest(`/merchant/coupons/${id}/undo`, {}, { cookie });
  return call(undo.action, request, { id });
}
