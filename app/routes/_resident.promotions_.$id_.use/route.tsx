import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import {
  isRouteErrorResponse,
  useActionData,
  useLoaderData,
  useRouteError,
} from "@remix-run/react";
import { pressIdSchema } from "#app/domain/coupon.ts";
import { readForm } from "#app/http/form.server.ts";
import {
  type EndedPromotion as Ended,
  requirePlacedPromotion,
} from "#app/http/promotion.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { useCoupon } from "#app/models/coupon.server.ts";
import { newId } from "#app/models/id.server.ts";
import couponModule from "#app/ui/coupon/coupon.js?worker&url";
import { EndedPromotion } from "#app/ui/coupon/ended-promotion.tsx";
import { promotionPageStyle } from "#app/ui/coupon/style.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import { ErrorPage } from "#app/ui/resident/error-page.tsx";
import {
  findCoupon,
  viewPromotion,
} from "../_resident.promotions_.$id/queries.server.ts";
import { ClerkScreen } from "./clerk-screen.tsx";

export const handle = {
  style: promotionPageStyle,
  modules: [couponModule],
  plain: true,
};

export const meta: MetaFunction = ({ matches }) => [
  { title: brandIn(matches) },
  { name: "robots", content: "noindex" },
];

const NO_STORE = { headers: { "Cache-Control": "no-store" } };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const now = new Date();
  const placed = await requirePlacedPromotion(context, params.id!, now);
  const card = await findResident(request, context);
  const coupon = await findCoupon(placed, card, now);
  if (!coupon) throw new Response("unknown", { status: 404 });
  const view = {
    ...viewPromotion(placed, now),
    coupon,
    desk: context.ward.deskPhone,
    pressId: newId(now),
  };
  return data(view, NO_STORE);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const now = new Date();
  const { promotion } = await requirePlacedPromotion(context, params.id!, now);
  const card = await findResident(request, context);
  if (promotion.kind !== "coupon")
    throw new Response("unknown", { status: 404 });
  if (!card) return data({ refusal: null }, { status: 409 });
  const form = await readForm(request);
  const outcome = await useCoupon({
    wardId: context.ward.id,
    promotionId: promotion.id,
    cardId: card.id,
    shop: null,
    pressId: pressIdSchema.parse(form.get("press")),
    now,
  });
  if (outcome.ok)
    return redirect(`/promotions/${promotion.id}?used=${outcome.use.id}`, 303);
  const isGone = outcome.refusal === "ended" || outcome.refusal === "withdrawn";
  return data({ refusal: outcome.refusal }, { status: isGone ? 410 : 409 });
}

export function headers({ loaderHeaders }: { loaderHeaders: Headers }) {
  return loaderHeaders;
}

export default function UseCoupon() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refusal ?? null;
  return <ClerkScreen view={view} refused={refused} />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 410)
    return <EndedPromotion promotion={error.data as Ended} />;
  return <ErrorPage error={error} />;
}
