import { data, type LoaderFunctionArgs } from "@remix-run/node";
import {
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { readOffer, withdrawOffer } from "#app/http/offer.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { ErrorWords } from "#app/ui/merchant/error-words.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import shopTabs from "#app/ui/merchant/shop-tabs.js?url";
import passkeyModule from "#app/ui/office/people/passkey.js?worker&url";
import { PasskeyPanel } from "#app/ui/office/people/passkey-panel.tsx";
import { ShopTabs } from "#app/ui/merchant/shop-tabs.tsx";
import { readFrame } from "./frame.server.ts";

export const links = merchantLinks;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const offersPasskey = readOffer(request);
  const page = {
    ...(await readFrame(request, context, shop)),
    offersPasskey,
    tab: { id: shop.id, names: shop.names },
  };
  return data(page, { headers: offersPasskey ? withdrawOffer() : {} });
}

export default function Merchant() {
  const { frame, offersPasskey, tab } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  return (
    <Frame data={frame} path={pathname}>
      {offersPasskey && pathname !== "/merchant/devices" && (
        <>
          <script type="module" src={passkeyModule} />
          <PasskeyPanel kind="offer" at="/merchant/devices" />
        </>
      )}
      <script type="module" src={shopTabs} />
      <ShopTabs {...tab} />
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("routes/merchant");
  const { pathname } = useLocation();
  const words = <ErrorWords error={useRouteError()} home="/merchant" />;
  return data ? (
    <Frame data={data.frame} path={pathname}>
      {words}
    </Frame>
  ) : (
    <main>{words}</main>
  );
}
