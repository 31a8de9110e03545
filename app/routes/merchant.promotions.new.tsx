import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { postPromotion } from "#app/models/promotion.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { PromotionForm } from "#app/ui/merchant/promotion-form.tsx";
import { PromotionPreview } from "#app/ui/merchant/promotion-preview.tsx";
import { answeredForm } from "#app/ui/merchant/answered-form.ts";
import { titled } from "#app/ui/merchant/title.ts";
import { readPromotionForm } from "./merchant/promotion-form.server.ts";
import { readSender } from "./merchant/promotion-page.server.ts";

export const meta = titled("merchant.form.newTitle");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  return { today: businessDay(new Date()), sender: await readSender(shop) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const now = new Date();
  const { submission, isPreview } = await readPromotionForm(
    request,
    businessDay(now),
  );
  if (submission.status !== "success")
    return data({ result: submission.reply(), draft: null }, { status: 400 });
  if (isPreview) return { result: submission.reply(), draft: submission.value };
  await postPromotion(shop, submission.value, now);
  return redirect("/merchant/promotions?done=posted", 303);
}

export default function NewPromotion() {
  const { today, sender } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const draft = answer?.draft;
  return (
    <>
      <BackBar href="/merchant" title="merchant.form.newTitle" />
      <PromotionForm
        {...answeredForm(answer?.result, {})}
        today={today}
        preview={draft && <PromotionPreview sender={sender} draft={draft} />}
        submit="merchant.form.post"
      />
    </>
  );
}
