import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { hidingOf, promotionState } from "#app/domain/promotion.ts";
import { findOwnPhoto } from "#app/models/photo.server.ts";
import { editPromotion } from "#app/models/promotion.server.ts";
import { answeredForm } from "#app/ui/merchant/answered-form.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import countModule from "#app/ui/merchant/count.js?worker&url";
import photoModule from "#app/ui/merchant/photo.js?worker&url";
import previewModule from "#app/ui/merchant/slip-preview.js?worker&url";
import { AnsweredPromotionForm } from "#app/ui/merchant/promotion-answered.tsx";
import { PromotionPreview } from "#app/ui/merchant/promotion-preview.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";
import {
  HiddenNote,
  WithdrawalForm,
  Withdrawn,
} from "#app/ui/merchant/withdrawal.tsx";
import {
  answerForm,
  draftOf,
  keptPhoto,
} from "./merchant/promotion-answer.server.ts";
import { readPromotionForm } from "./merchant/promotion-form.server.ts";
import {
  knownAs,
  readFormPage,
  requirePromotion,
  rulesOf,
} from "./merchant/promotion-page.server.ts";
import { startOf } from "./merchant/promotion-start.ts";

export const handle = { modules: [photoModule, countModule, previewModule] };
export const meta = titled("post.list.edit");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const id = params.id!;
  const { shop, promotion } = await requirePromotion(request, context, id);
  const { photoId } = promotion;
  const now = new Date();
  const photo = photoId === null ? null : await findOwnPhoto(shop, photoId);
  return {
    ...(await readFormPage(shop, now)),
    id,
    state: promotionState(promotion, businessDay(now)),
    ward: hidingOf(promotion),
    start: startOf(promotion),
    shown: draftOf(promotion, photo),
    photo: keptPhoto(photo),
    known: knownAs(promotion),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const id = params.id!;
  const { shop, promotion } = await requirePromotion(request, context, id);
  const now = new Date();
  const canDraft = promotion.postedAt === null;
  const rules = rulesOf(await readFormPage(shop, now), canDraft);
  const form = await readPromotionForm(request, shop, rules, now);
  const { submission, photo, isDraft } = form;
  if (submission.status !== "success" || form.refusal)
    return answerForm(form, 400);
  if (form.isPreview)
    return answerForm(form, 200, { draft: draftOf(submission.value, photo) });
  if (form.known !== "" && form.known !== knownAs(promotion))
    return answerForm(form, 409, { refused: { refusal: "changed", used: 0 } });
  const written = { ...submission.value, photoId: photo?.id ?? null };
  const posts = { posts: !isDraft };
  const edited = await editPromotion(shop, promotion, written, now, posts);
  if (!edited.ok)
    return answerForm(form, 409, { refused: { used: 0, ...edited } });
  const posted = written.startsOn > rules.today ? "scheduled" : "posted";
  const changed = promotion.hiddenAt ? "corrected" : "edited";
  const done = isDraft ? "draft" : canDraft ? posted : changed;
  return redirect(`/merchant/promotions?done=${done}`, 303);
}

export default function EditPromotion() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, sender, state, shown } = page;
  const { kind } = shown;
  const isDraft = state === "draft";
  return (
    <>
      <BackBar
        href="/merchant/promotions"
        title="post.editTitle"
        values={{ kind: t.plain(`post.kindWord.${kind}`) }}
      />
      {state === "hidden" && <HiddenNote kind={kind} ward={page.ward} />}
      {state === "withdrawn" ? (
        <Withdrawn kind={kind}>
          <PromotionPreview sender={sender} draft={shown} />
        </Withdrawn>
      ) : (
        <>
          <AnsweredPromotionForm
            {...answeredForm(answer?.result, page.start)}
            page={page}
            answer={answer}
            now={shown}
            submit={isDraft ? "post.post" : "post.save"}
            canDraft={isDraft}
          />
          <WithdrawalForm id={id} kind={kind} isDraft={isDraft} />
        </>
      )}
    </>
  );
}
