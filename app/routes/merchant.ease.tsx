import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { easeChangeSchema } from "#app/domain/ease-form.ts";
import { parseForm } from "#app/http/form.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { saveEase } from "#app/models/shop-own.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { EaseForm } from "#app/ui/merchant/own-shop/ease-form.tsx";
import { ownShopLinks } from "#app/ui/merchant/own-shop/links.ts";
import { Summary } from "#app/ui/merchant/own-shop/said.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";

export const links = ownShopLinks;
export const meta = titled("ownShop.ease.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const { amenities, entranceStepCm } = shop;
  return { amenities, entranceStepCm };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const submission = await parseForm(request, easeChangeSchema);
  if (submission.status !== "success")
    return data({ result: submission.reply() }, { status: 400 });
  const { change, part } = submission.value;
  await saveEase(shop, change, new Date());
  return redirect(`/merchant/ease#${part}`, 303);
}

export default function OwnEase() {
  const t = useText();
  const answer = useActionData<typeof action>();
  return (
    <>
      <BackBar href="/merchant" title="ownShop.ease.title" />
      <div className="page own-shop">
        {answer && <Summary text="ownShop.ease.error" />}
        <p>{t("ownShop.ease.lead")}</p>
        <EaseForm ease={useLoaderData<typeof loader>()} />
      </div>
    </>
  );
}
