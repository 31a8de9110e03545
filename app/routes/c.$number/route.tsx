import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readCardNumber } from "#app/domain/card-number.ts";
import { readForm } from "#app/http/form.server.ts";
import { requireShopEdition } from "#app/http/shop-edition.server.ts";
import { findMerchant, requireMerchant } from "#app/http/session.server.ts";
import {
  findLivingCard,
  stampByShop,
} from "#app/models/staff-check-in.server.ts";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import couponModule from "#app/ui/coupon/coupon.js?worker&url";
import { readFrame } from "../merchant/frame.server.ts";
import { useCouponHere } from "./coupon-action.server.ts";
import { CardShown, CardToStamp, UnknownCard } from "./card-page.tsx";
import { readCardForShop } from "./card-for-shop.server.ts";
import { ShopCoupons } from "./shop-coupons.tsx";
import { readShopCoupons, readShownUse } from "./shop-coupons.server.ts";

export { MerchantError as ErrorBoundary };

export const links = merchantLinks;
export const handle = { modules: [couponModule] };
export const meta = titled("merchant.card.showTitle");

const LONGEST = 40;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const merchant = await findMerchant(request, context);
  const shop = merchant?.shop ?? null;
  const frame = await readFrame(request, context, shop);
  const number = readCardNumber(params.number ?? "");
  const typed = shop && (params.number ?? "").slice(0, LONGEST);
  const card = number && (await findLivingCard(context.ward.id, number));
  if (!number || !card)
    return data(
      { ...frame, number: null, typed, toStamp: null },
      { status: 404 },
    );
  if (!shop) return data({ ...frame, number, typed, toStamp: null });
  const now = new Date();
  const edition = await requireShopEdition(context, shop);
  const toStamp = {
    ...(await readCardForShop(edition, shop, card, now)),
    coupons: await readShopCoupons(shop, card, now),
    used: await readShownUse(request, shop, card, now),
  };
  return data({ ...frame, number, typed, toStamp });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const number = readCardNumber(params.number ?? "");
  if (!number) return data({ isRefused: true }, { status: 404 });
  const form = await readForm(request);
  if (form.has("coupon")) return useCouponHere(context, shop, number, form);
  const edition = await requireShopEdition(context, shop);
  const outcome = await stampByShop(edition, shop, number, new Date());
  if (!outcome.ok)
    return data(
      { isRefused: true },
      { status: outcome.refusal === "unknown-card" ? 404 : 409 },
    );
  return redirect(`/c/${number}${outcome.isNew ? "?pressed=1" : ""}`, 303);
}

export default function CardPage() {
  const { frame, number, typed, toStamp } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isRefused = answer !== undefined && "isRefused" in answer;
  const couponRefusal =
    answer && "couponRefusal" in answer ? answer.couponRefusal : null;
  const path = number ? `/c/${number}` : "/";
  return (
    <Frame data={frame} path={path}>
      {number === null ? (
        <UnknownCard typed={typed} />
      ) : toStamp ? (
        <CardToStamp number={number} card={toStamp} isRefused={isRefused}>
          <ShopCoupons
            coupons={toStamp.coupons}
            used={toStamp.used}
            refusal={couponRefusal}
          />
        </CardToStamp>
      ) : (
        <CardShown number={number} />
      )}
    </Frame>
  );
}
