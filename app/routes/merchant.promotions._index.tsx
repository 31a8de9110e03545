import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { promotionState } from "#app/domain/promotion.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { PostedPromotion } from "#app/ui/merchant/posted-promotion.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

export const meta = titled("merchant.promotions.title");

const acts = ["posted", "edited", "withdrawn"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const today = businessDay(new Date());
  const all = await listShopPromotions(shop.id);
  const done = new URL(request.url).searchParams.get("done");
  return {
    done: acts.find((act) => act === done) ?? null,
    promotions: all.map((promotion) => {
      const { id, kind, title, startsOn, endsOn } = promotion;
      const state = promotionState(promotion, today);
      return { id, kind, title, startsOn, endsOn, state };
    }),
  };
}

export default function Promotions() {
  const t = useText();
  const { done, promotions } = useLoaderData<typeof loader>();
  return (
    <>
      <BackBar href="/merchant" title="merchant.promotions.title" />
      {done && (
        <p className="done" role="status">
          <Icon name="check" size={26} />
          {t(`merchant.promotions.done.${done}`)}
        </p>
      )}
      <div className="page stack">
        <a className="button main" href="/merchant/promotions/new">
          <Icon name="megaphone" size={24} />
          {t("merchant.promotions.new")}
        </a>
        {promotions.length === 0 ? (
          <p>{t("merchant.promotions.none")}</p>
        ) : (
          <ul>
            {promotions.map((promotion) => (
              <PostedPromotion key={promotion.id} promotion={promotion} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
