import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { weekText } from "#app/domain/hours-text.ts";
import { ownHoursSchema, typedOwnHours } from "#app/domain/own-hours.ts";
import { parseForm } from "#app/http/form.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { saveOwnHours } from "#app/models/shop-own.server.ts";
import { answeredForm, firstWrong } from "#app/ui/merchant/answered-form.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { HoursForm } from "#app/ui/merchant/own-shop/hours-form.tsx";
import { ownShopLinks } from "#app/ui/merchant/own-shop/links.ts";
import { Done, Summary } from "#app/ui/merchant/own-shop/said.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";

export const links = ownShopLinks;
export const meta = titled("ownShop.hours.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  return {
    typed: typedOwnHours(shop.hours),
    now: weekText(shop.hours),
    version: shop.version,
    isSaved: new URL(request.url).searchParams.get("done") === "saved",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const submission = await parseForm(request, ownHoursSchema);
  if (submission.status !== "success")
    return data(
      { result: submission.reply(), isStale: false },
      { status: 400 },
    );
  const { hours, version } = submission.value;
  if (await saveOwnHours(shop, hours, version, new Date()))
    return redirect("/merchant/hours?done=saved", 303);
  return data({ result: submission.reply(), isStale: true }, { status: 409 });
}

export default function OwnHours() {
  const t = useText();
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answeredForm(answer?.result, view.typed);
  return (
    <>
      <BackBar href="/merchant" title="ownShop.hours.title" />
      <div className="page own-shop">
        {!answer && view.isSaved && <Done text="ownShop.hours.saved" />}
        {answer && (
          <Summary
            to={firstWrong(form.errors)}
            text={
              answer.isStale
                ? "ownShop.hours.stale"
                : "ownShop.hours.errors.problem"
            }
          />
        )}
        {answer?.isStale && (
          <p>
            <b>{t("ownShop.hours.now", view.now)}</b>
          </p>
        )}
        <HoursForm {...form} version={view.version} />
        <a className="own-link" href="/merchant/closures">
          {t("ownShop.hours.toClosures")}
        </a>
      </div>
    </>
  );
}
