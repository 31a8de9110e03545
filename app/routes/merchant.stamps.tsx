import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireShopEdition } from "#app/http/shop-edition.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { cursorOf } from "#app/domain/live-cursor.ts";
import {
  checkpointOf,
  readMerchantDay,
} from "#app/models/merchant-day.server.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { DayTable } from "#app/ui/merchant/day-table.tsx";
import live from "#app/ui/merchant/live.css?url";
import liveModule from "#app/ui/merchant/live.js?url";
import { LiveNote } from "#app/ui/merchant/live-note.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";

const REFRESH_SECONDS = 30;

export const handle = {
  modules: [liveModule],
  refresh: () => REFRESH_SECONDS,
};

export function links() {
  return [{ rel: "stylesheet", href: live }];
}

export const meta = titled("merchant.stamps.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const checkpoint = checkpointOf(
    await requireShopEdition(context, shop),
    shop,
  );
  if (!checkpoint) throw new Response("not-found", { status: 404 });
  const day = await readMerchantDay(checkpoint, new Date());
  return { ...day, place: checkpoint.id };
}

export default function MerchantStamps() {
  const t = useText();
  const { day, stamps, counted, place } = useLoaderData<typeof loader>();
  const cursor = cursorOf(stamps.map(({ id }) => id));
  return (
    <>
      <BackBar href="/merchant" title="merchant.stamps.title" />
      <div className="page stack">
        <LiveNote />
        <div className="stack" data-live={cursor} data-place={place}>
          <h2>{t("merchant.stamps.day", { day: dayText(t.language, day) })}</h2>
          <p
            className="day-total"
            role="status"
            data-counted={counted}
            data-words={t.plain("merchant.stamps.total", { n: "{}" })}
          >
            {t.plain("merchant.stamps.total", { n: numberText(counted) })}
          </p>
          <p>{t("merchant.stamps.dayNote")}</p>
          <p data-none hidden={stamps.length > 0}>
            {t("merchant.stamps.none")}
          </p>
          <DayTable stamps={stamps} />
        </div>
      </div>
    </>
  );
}
