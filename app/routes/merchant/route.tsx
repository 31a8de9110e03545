import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { requireMerchant } from "#app/http/session.server.ts";
import { ErrorWords } from "#app/ui/merchant/error-words.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { readFrame } from "./frame.server.ts";

export const links = merchantLinks;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  return readFrame(request, context, shop);
}

export default function Merchant() {
  const { frame } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  return (
    <Frame data={frame} path={pathname}>
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
