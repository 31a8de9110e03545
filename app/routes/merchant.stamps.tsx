import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireShopEdition } from "#app/http/shop-edition.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import {
  checkpointOf,
  readMerchantDay,
} from "#app/models/merchant-day.server.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { DayTable } from "#app/ui/merchant/day-table.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";

export const meta = titled("merchant.stamps.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const checkpoint = checkpointOf(
    await requireShopEdition(context, shop),
    shop,
  );
  if (!checkpoint) throw new Response("not-found", { status: 404 });
  return readMerchantDay(checkpoint, new Date());
}

export default function MerchantStamps() {
  const t = useText();
  const { day, stamps, counted } = useLoaderData<typeof loader>();
  return (
    <>
      <BackBar href="/merchant" title="merchant.stamps.title" />
      <div className="page stack">
        <div>
          <h2>{t("merchant.stamps.day", { day: dayText(t.language, day) })}</h2>
          <p className="day-total">
            {t("merchant.stamps.total", { n: numberText(counted) })}
          </p>
          <p>{t("merchant.stamps.dayNote")}</p>
        </div>
        {stamps.length === 0 ? (
          <p>{t("merchant.stamps.none")}</p>
        ) : (
          <DayTable stamps={stamps} />
        )}
      </div>
    </>
  );
}
