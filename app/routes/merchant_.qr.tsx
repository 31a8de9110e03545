import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { businessDay, tokyoDate } from "#app/domain/business-day.ts";
import { makeCounterQr, secondsLeft } from "#app/http/counter-qr.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { isTest } from "#app/http/test-mark.server.ts";
import { isHoliday } from "#app/models/shop-hours.server.ts";
import { CounterCode } from "#app/ui/merchant/counter-code.tsx";
import {
  CounterFrame,
  CounterShopLine,
} from "#app/ui/merchant/counter-frame.tsx";
import { CounterOff } from "#app/ui/merchant/counter-off.tsx";
import { CounterRefusal } from "#app/ui/merchant/counter-refusal.tsx";
import counter from "#app/ui/merchant/counter.css?url";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import qrClock from "#app/ui/merchant/qr-clock.js?url";
import { titled } from "#app/ui/merchant/title.ts";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";
import { readTodaysClosure } from "./merchant/closures.server.ts";
import { requireShopInRally } from "./merchant/checkpoint.server.ts";

export { MerchantError as ErrorBoundary };

const noStore = { "Cache-Control": "no-store" };

export const handle = {
  modules: [qrClock],
  refresh: (page: unknown) =>
    (page as { left?: number } | undefined)?.left ?? null,
};

export const meta = titled("counter.qr.title");

export function links() {
  return [...(merchantLinks() ?? []), { rel: "stylesheet", href: counter }];
}

export function headers() {
  return noStore;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const here = await requireShopInRally(request, context);
  const { shop, edition, checkpoint } = here;
  const now = new Date();
  const language = await languageOfRequest(request);
  const page = { language, isTest, isSample: shop.isSample };
  const made = makeCounterQr(edition, checkpoint, context, now, 1);
  if (!made.ok || !checkpoint)
    return data({ ...page, refused: made.ok ? null : made, qr: null });
  const day = businessDay(now);
  const qr = {
    names: shop.names,
    street: checkpoint.street.names,
    number: numberLabel(checkpoint.number),
    mark: markOf(checkpoint),
    date: day.replaceAll("-", "."),
    day: tokyoDate(now),
    isHoliday: isHoliday(tokyoDate(now)),
    at: now.toISOString(),
    step: made.steps[0]!,
  };
  const left = secondsLeft(made);
  const { own } = await readTodaysClosure(shop, now);
  const off = own?.until === null ? own.id : null;
  return data({ ...page, refused: null, qr, left, off });
}

export default function CounterQrPage() {
  const t = useText();
  const view = useLoaderData<typeof loader>();
  if (!view.qr)
    return (
      <CounterFrame {...view}>
        {view.refused && <CounterRefusal refused={view.refused} />}
      </CounterFrame>
    );
  const { names, street, ...shown } = view.qr;
  const name = t.plainName(names);
  return (
    <CounterFrame {...view}>
      {view.off && <CounterOff id={view.off} />}
      <CounterCode {...shown} shopName={name} left={view.left} />
      <CounterShopLine
        shop={{
          ...shown,
          name,
          street: t.plainName(street),
          isSample: view.isSample,
        }}
      />
    </CounterFrame>
  );
}
