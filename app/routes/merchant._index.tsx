import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireShopEdition } from "#app/http/shop-edition.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import {
  checkpointOf,
  readMerchantDay,
} from "#app/models/merchant-day.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { ActionRow } from "#app/ui/merchant/action-row.tsx";
import { DayCount } from "#app/ui/merchant/day-count.tsx";
import { ShopHead } from "#app/ui/merchant/shop-head.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";

export const meta = titled("merchant.home.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const edition = await requireShopEdition(context, shop);
  const now = new Date();
  const checkpoint = checkpointOf(edition, shop);
  const street = edition.streets.find(({ id }) => id === shop.streetId) ?? null;
  const day = checkpoint && (await readMerchantDay(checkpoint, now));
  return {
    shop: {
      names: shop.names,
      isSample: shop.isSample,
      street: street && { names: street.names, emblem: street.emblem },
      number: checkpoint && numberLabel(checkpoint.number),
      open: shopOpenState(shop, now),
    },
    today: checkpoint &&
      day && {
        day: day.day,
        counted: day.counted,
        lastAt: day.lastAt,
        mark: markOf(checkpoint),
      },
  };
}

export default function MerchantHome() {
  const t = useText();
  const { shop, today } = useLoaderData<typeof loader>();
  return (
    <>
      <ShopHead {...shop} />
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
          {today && (
            <ActionRow
              href="/merchant/card"
              icon="scan"
              label="merchant.home.card"
              why="merchant.home.cardWhy"
            />
          )}
          <ActionRow
            href="/merchant/promotions"
            icon="tag"
            label="merchant.home.list"
            why="merchant.home.listWhy"
          />
          {today && (
            <ActionRow
              href="/merchant/poster"
              icon="printer"
              label="merchant.home.poster"
              why="merchant.home.posterWhy"
            />
          )}
        </ul>
        <p className="page">
          <a className="quiet" href="/merchant/devices">
            {t("letter.devices.link")}
          </a>
        </p>
      </div>
    </>
  );
}
