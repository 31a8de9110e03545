import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMerchant } from "#app/http/session.server.ts";
import { newId } from "#app/models/id.server.ts";
import { findOwnPhoto } from "#app/models/photo.server.ts";
import { keepDraft, postPromotion } from "#app/models/promotion.server.ts";
import { answeredForm } from "#app/ui/merchant/answered-form.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import countModule from "#app/ui/merchant/count.js?worker&url";
import photoModule from "#app/ui/merchant/photo.js?worker&url";
import previewModule from "#app/ui/merchant/slip-preview.js?worker&url";
import {
  AnsweredPromotionForm,
  kindOf,
} from "#app/ui/merchant/promotion-answered.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";
import {
  answerForm,
  draftOf,
  keptPhoto,
} from "./merchant/promotion-answer.server.ts";
import { readPromotionForm } from "./merchant/promotion-form.server.ts";
import {
  findLastWeeks,
  readFormPage,
  requireOwn,
  rulesOf,
} from "./merchant/promotion-page.server.ts";
import { startAgain } from "./merchant/promotion-start.ts";

export const handle = { modules: [photoModule, countModule, previewModule] };
export const meta = titled("post.list.new");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const from = new URL(request.url).searchParams.get("from");
  const now = new Date();
  const page = await readFormPage(shop, now);
  const old = from === null ? null : await requireOwn(shop, from);
  const photoId = old?.photoId ?? null;
  return {
    ...page,
    press: newId(now),
    start: old ? startAgain(old, page.today) : {},
    photo: keptPhoto(
      photoId === null ? null : await findOwnPhoto(shop, photoId),
    ),
    lastWeeks: old ? null : await findLastWeeks(shop, page.today),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const now = new Date();
  const page = await readFormPage(shop, now);
  const form = await readPromotionForm(request, shop, rulesOf(page, true), now);
  const { submission, photo, press } = form;
  if (submission.status !== "success" || form.refusal)
    return answerForm(form, 400);
  if (form.isPreview)
    return answerForm(form, 200, { draft: draftOf(submission.value, photo) });
  const written = { ...submission.value, photoId: photo?.id ?? null };
  if (form.isDraft) {
    await keepDraft(shop, written, now, press);
    return redirect("/merchant/promotions?done=draft", 303);
  }
  await postPromotion(shop, written, now, press);
  const done = written.startsOn > page.today ? "scheduled" : "posted";
  return redirect(`/merchant/promotions?done=${done}`, 303);
}

export default function NewPromotion() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { lastWeeks } = page;
  const form = answeredForm(answer?.result, page.start);
  return (
    <>
      <BackBar
        href="/merchant"
        title="post.newTitle"
        values={{ kind: t.plain(`post.kindWord.${kindOf(form.typed)}`) }}
      />
      {lastWeeks && !answer && (
        <p className="based-on">
          <a href={`/merchant/promotions/new?from=${lastWeeks.id}`}>
            {t("post.basedOn", { title: lastWeeks.title })}
          </a>
        </p>
      )}
      <AnsweredPromotionForm
        {...form}
        page={page}
        answer={answer}
        submit="post.post"
        canDraft
      />
    </>
  );
}
