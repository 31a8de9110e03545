import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { firstClosing } from "#app/domain/survey.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { newId } from "#app/models/id.server.ts";
import { askSurvey, draftSurvey } from "#app/models/survey.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { SurveyForm } from "#app/ui/office/survey/survey-form.tsx";
import {
  blankQuestions,
  presetSurvey,
  type TypedSurvey,
} from "#app/ui/office/survey/typed.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import { readAudience, readDraft } from "./draft.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const now = new Date();
  const audience = await readAudience(context.ward.id, now);
  const lastDay = audience?.lastDay ?? null;
  const closesOn = firstClosing(businessDay(now), lastDay);
  const isPreset = new URL(request.url).searchParams.get("preset") === "after";
  const t = textFor(await languageOfRequest(request));
  const blank = { title: "", intro: "", closesOn, questions: blankQuestions };
  return {
    title: await titleOf(request, "survey.office.new"),
    press: newId(now),
    start: isPreset ? presetSurvey(t, closesOn) : blank,
    audience,
  };
}

/** Keeps a new draft, and asks the shops where that was pressed. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const now = new Date();
  const read = await readDraft(request, businessDay(now));
  if (!read.ok) return read.answer;
  const doing = { wardId: context.ward.id, staffId: staff.id, now };
  const { id } = await draftSurvey(doing, read.draft, read.press);
  const isAsked = read.draft.intent === "ask";
  const audience = isAsked ? await readAudience(context.ward.id, now) : null;
  if (!isAsked) return redirect(`/ward/surveys/${id}?said=saved`, 303);
  if (!audience?.n) return redirect(`/ward/surveys/${id}?said=nobody`, 303);
  await askSurvey(doing, id);
  return redirect(`/ward/surveys/${id}?said=asked`, 303);
}

export const meta = officeMeta;

export default function NewSurveyPage() {
  const t = useText();
  const { start, press, audience } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed: TypedSurvey = answer?.typed ?? start;
  return (
    <>
      <PageHead title={t.plain("survey.office.new")}>
        <a href="/ward/surveys">{t("survey.office.back")}</a>
      </PageHead>
      <div className="page narrow survey">
        {answer?.refused && (
          <Notice isError>
            {t(`survey.office.refused.${answer.refused}`)}
          </Notice>
        )}
        <p>{t("survey.office.lead")}</p>
        <SurveyForm
          typed={{ ...typed, press: typed.press ?? press }}
          reply={answer?.reply}
          audience={audience}
        />
      </div>
    </>
  );
}
