import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { cursorOf } from "#app/domain/live-cursor.ts";
import { requireShopEdition } from "#app/http/shop-edition.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { readShopSwitch } from "#app/http/shop-keys.server.ts";
import {
  checkpointOf,
  readMerchantDay,
} from "#app/models/merchant-day.server.ts";
import { findHiddenOfShop } from "#app/models/promotion-hiding.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { findWaitingSurvey } from "#app/models/survey-answer.server.ts";
import { ActionRow } from "#app/ui/merchant/action-row.tsx";
import { ClosedRow } from "#app/ui/merchant/closed-row.tsx";
import { DayCount } from "#app/ui/merchant/day-count.tsx";
import { HiddenNotice } from "#app/ui/merchant/hidden-notice.tsx";
import liveModule from "#app/ui/merchant/live.js?url";
import { MoreLinks } from "#app/ui/merchant/more-links.tsx";
import { ownShopLinks } from "#app/ui/merchant/own-shop/links.ts";
import { ShopHead } from "#app/ui/merchant/shop-head.tsx";
import { SurveyNotice } from "#app/ui/merchant/survey-notice.tsx";
import { ShopGone, ShopSwitch } from "#app/ui/merchant/shop-switch.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { readTodaysClosure } from "./merchant/closures.server.ts";

export const handle = { modules: [liveModule] };
export const links = ownShopLinks;
export const meta = titled("merchant.home.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const edition = await requireShopEdition(context, shop);
  const now = new Date();
  const checkpoint = checkpointOf(edition, shop);
  const street = edition.streets.find(({ id }) => id === shop.streetId) ?? null;
  const day = checkpoint && (await readMerchantDay(checkpoint, now));
  return {
    ways: await readShopSwitch(request, context),
    shop: {
      names: shop.names,
      isSample: shop.isSample,
      street: street && { names: street.names, emblem: street.emblem },
      number: checkpoint && numberLabel(checkpoint.number),
      open: shopOpenState(edition, shop, now),
    },
    closure: await readTodaysClosure(shop, now),
    hidden: await findHiddenOfShop(shop.id, businessDay(now)),
    survey: await findWaitingSurvey(shop, now),
    today: checkpoint &&
      day && {
        day: day.day,
        counted: day.counted,
        lastAt: day.lastAt,
        place: checkpoint.id,
        cursor: cursorOf(day.stamps.map(({ id }) => id)),
        mark: markOf(checkpoint),
      },
  };
}

export default function MerchantHome() {
  const { shop, today, closure, ways, ...page } =
    useLoaderData<typeof loader>();
  return (
    <>
      <ShopHead {...shop} />
      <ShopGone {...ways} />
      <HiddenNotice hidden={page.hidden} />
      <SurveyNotice survey={page.survey} />
      <div className="home">
        {today && <DayCount shop={shop} today={today} />}
        <ul>
          <ActionRow
            href="/merchant/promotions/new"
            icon="megaphone"
            label="merchant.home.post"
            why="merchant.home.postWhy"
            isMain
          />
          <ClosedRow closure={closure} />
          {today && (
            <>
              <ActionRow
                href="/merchant/qr"
                icon="qr"
                label="merchant.home.qr"
                why="merchant.home.qrWhy"
              />
              <ActionRow
                href="/merchant/card"
                icon="scan"
                label="merchant.home.card"
                why="merchant.home.cardWhy"
              />
            </>
          )}
        </ul>
        <MoreLinks takesPart={today !== null} />
        <ShopSwitch {...ways} />
      </div>
    </>
  );
}
