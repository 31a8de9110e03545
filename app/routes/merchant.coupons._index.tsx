import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import {
  listCouponCounts,
  listUsesToday,
} from "#app/models/coupon-day.server.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { CouponCounts } from "#app/ui/coupon/coupon-counts.tsx";
import { UseTable } from "#app/ui/coupon/use-table.tsx";
import { dayText, numberText } from "#app/ui/dates.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";

export const meta = titled("shopCoupon.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const now = new Date();
  const uses = await listUsesToday(shop, now);
  return {
    day: businessDay(now),
    uses,
    standing: uses.filter(({ isUndone }) => !isUndone).length,
    counts: await listCouponCounts(shop, now),
    isDone: new URL(request.url).searchParams.get("done") === "undone",
  };
}

export default function UsedCoupons() {
  const t = useText();
  const { day, uses, standing, counts, isDone } =
    useLoaderData<typeof loader>();
  return (
    <>
      <BackBar href="/merchant" title="shopCoupon.title" />
      {isDone && (
        <p className="done" role="status">
          <Icon name="check" size={26} />
          {t("shopCoupon.done")}
        </p>
      )}
      <div className="page stack">
        <div>
          <h2>{t("shopCoupon.day", { day: dayText(t.language, day) })}</h2>
          <p className="day-total">
            {t("shopCoupon.total", { n: numberText(standing) })}
          </p>
        </div>
        {uses.length === 0 ? (
          <p>{t("shopCoupon.none")}</p>
        ) : (
          <UseTable uses={uses} />
        )}
        <CouponCounts counts={counts} />
      </div>
    </>
  );
}
