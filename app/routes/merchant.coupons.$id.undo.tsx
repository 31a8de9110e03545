import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireMerchant } from "#app/http/session.server.ts";
import { undoCouponUse } from "#app/models/coupon-undo.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";

export const meta = titled("shopCoupon.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMerchant(request, context);
  return null;
}

/** Takes a use back; a second press finds it taken back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const outcome = await undoCouponUse(shop, params.id!, new Date());
  if (outcome.ok || outcome.refusal === "undone")
    return redirect("/merchant/coupons?done=undone", 303);
  if (outcome.refusal === "unknown")
    throw new Response("not-found", { status: 404 });
  return data({ refusal: outcome.refusal }, { status: 409 });
}

/** Only a press that came too late is said here. */
export default function Undo() {
  const t = useText();
  const isLate = useActionData<typeof action>() !== undefined;
  return (
    <>
      <BackBar href="/merchant/coupons" title="shopCoupon.title" />
      <div className="page stack">
        {isLate && (
          <div className="told" role="alert">
            <p className="told-head">{t("shopCoupon.tooLate")}</p>
            <p>{t("shopCoupon.tooLateWhy")}</p>
          </div>
        )}
        <a className="button" href="/merchant/coupons">
          {t("shopCoupon.link")}
        </a>
      </div>
    </>
  );
}
