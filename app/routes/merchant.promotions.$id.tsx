import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { editPromotion } from "#app/models/promotion.server.ts";
import { answeredForm } from "#app/ui/merchant/answered-form.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { PromotionForm } from "#app/ui/merchant/promotion-form.tsx";
import { PromotionPreview } from "#app/ui/merchant/promotion-preview.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { WithdrawalForm, Withdrawn } from "#app/ui/merchant/withdrawal.tsx";
import { readPromotionForm } from "./merchant/promotion-form.server.ts";
import {
  readSender,
  requirePromotion,
} from "./merchant/promotion-page.server.ts";

export const meta = titled("merchant.form.editTitle");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { shop, promotion } = await requirePromotion(
    request,
    context,
    params.id!,
  );
  const { id, kind, title, text, startsOn, endsOn, withdrawnAt } = promotion;
  return {
    id,
    start: { kind, title, text, startsOn, endsOn, period: "days" },
    shown: { kind, title, text, endsOn },
    isWithdrawn: withdrawnAt !== null,
    today: businessDay(new Date()),
    sender: await readSender(shop),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { shop, promotion } = await requirePromotion(
    request,
    context,
    params.id!,
  );
  const now = new Date();
  const { submission, isPreview } = await readPromotionForm(
    request,
    businessDay(now),
  );
  if (submission.status !== "success")
    return data({ result: submission.reply(), draft: null }, { status: 400 });
  if (isPreview) return { result: submission.reply(), draft: submission.value };
  if (!(await editPromotion(shop, promotion, submission.value, now)))
    return data({ result: submission.reply(), draft: null }, { status: 409 });
  return redirect("/merchant/promotions?done=edited", 303);
}

export default function EditPromotion() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const draft = answer?.draft;
  const { sender, today } = page;
  return (
    <>
      <BackBar href="/merchant/promotions" title="merchant.form.editTitle" />
      {page.isWithdrawn ? (
        <Withdrawn>
          <PromotionPreview sender={sender} draft={page.shown} />
        </Withdrawn>
      ) : (
        <>
          <PromotionForm
            {...answeredForm(answer?.result, page.start)}
            today={today}
            preview={
              draft && <PromotionPreview sender={sender} draft={draft} />
            }
            submit="merchant.form.save"
          />
          <WithdrawalForm id={page.id} />
        </>
      )}
    </>
  );
}
