import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/http/form.server.ts";
import { openShopForm } from "#app/http/kept-form.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { Resending } from "./resending.tsx";

export const meta = titled("doors.kept.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  return { names: shop.names };
}

/** Shows a kept form again to the shop that wrote it; it is sent to where it was going by a press of theirs. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const sealed = (await readForm(request)).get("kept");
  const kept = openShopForm(shop, sealed, new Date());
  return data(
    { kept },
    { status: kept ? 200 : 410, headers: { "Cache-Control": "no-store" } },
  );
}

export default function MerchantResending() {
  const { names } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <BackBar href="/merchant" title="doors.kept.title" />
      <div className="page stack">
        <Resending kept={answer?.kept ?? null} names={names} />
      </div>
    </>
  );
}
