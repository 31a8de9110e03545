import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMerchant } from "#app/http/session.server.ts";
import { answeredForm, firstWrong } from "#app/ui/merchant/answered-form.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { Announced } from "#app/ui/merchant/own-shop/announced.tsx";
import { DaysOff } from "#app/ui/merchant/own-shop/days-off.tsx";
import { Done, Summary } from "#app/ui/merchant/own-shop/said.tsx";
import { TodayClosure } from "#app/ui/merchant/own-shop/today-closure.tsx";
import { ownShopLinks } from "#app/ui/merchant/own-shop/links.ts";
import { titled } from "#app/ui/merchant/title.ts";
import { answerClosure } from "./merchant/closure-act.server.ts";
import { readClosures } from "./merchant/closures.server.ts";

export const links = ownShopLinks;
export const meta = titled("ownShop.closures.title");

const SAID = { announced: "done", undone: "undone" } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...(await readClosures(shop, new Date())),
    said: done === "announced" || done === "undone" ? SAID[done] : null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  return answerClosure(request, shop, new Date());
}

export default function Closures() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answeredForm(answer?.result, {});
  const isWrong = answer !== undefined;
  return (
    <>
      <BackBar href="/merchant" title="ownShop.closures.title" />
      <div className="page own-shop">
        {!isWrong && view.said && (
          <Done text={`ownShop.closures.${view.said}`} />
        )}
        {isWrong && (
          <Summary
            to={form.errors.intent ? undefined : firstWrong(form.errors)}
            text={
              form.errors.intent
                ? "ownShop.closures.errors.required"
                : "ownShop.closures.errors.problem"
            }
          />
        )}
        <TodayClosure view={view} {...form} />
        <DaysOff view={view} {...form} />
        <Announced announced={view.announced} />
      </div>
    </>
  );
}
