import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { surveyState } from "#app/domain/survey.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { titleNamed } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findSurvey, knownAs } from "#app/models/survey.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { SurveyForm } from "#app/ui/office/survey/survey-form.tsx";
import {
  typedQuestions,
  type TypedSurvey,
} from "#app/ui/office/survey/typed.ts";
import { useText } from "#app/ui/text.tsx";
import { readAudience } from "../ward.surveys.new/draft.server.ts";
import { answerAct } from "./act.server.ts";
import { CloseForm, SurveyHead, SurveyWords } from "./parts.tsx";
import { readResults } from "./results.server.ts";
import { ResultSection } from "./result-section.tsx";
import { SilentTable } from "./silent-table.tsx";

const saids = ["saved", "asked", "closed", "nobody"] as const;

async function requireSurvey({ ward }: AppContext, id: string | undefined) {
  const survey = await findSurvey(ward.id, id ?? "");
  if (!survey) throw data("unknown", { status: 404 });
  return survey;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const survey = await requireSurvey(context, params.id);
  const now = new Date();
  const state = surveyState(survey, businessDay(now));
  const { id, title, intro, closesOn, questions } = survey;
  const said = new URL(request.url).searchParams.get("said");
  return {
    title: await titleNamed(request, title),
    survey: { id, title, intro, closesOn, questions },
    known: knownAs(survey),
    state,
    said: saids.find((one) => one === said) ?? null,
    mayChange: staff.role !== "viewer",
    audience:
      state === "draft" ? await readAudience(context.ward.id, now) : null,
    results:
      state === "draft"
        ? null
        : await readResults(context.ward.id, survey, now),
  };
}

/** Rewrites or asks a draft, or closes what is open; too late for either is answered 409. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { id } = await requireSurvey(context, params.id);
  const doing = { wardId: context.ward.id, staffId: staff.id, now: new Date() };
  const acted = await answerAct(request, id, doing);
  if (!acted.ok) return acted.answer;
  return redirect(`/ward/surveys/${id}?said=${acted.said}`, 303);
}

export const meta = officeMeta;

export default function SurveyPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { survey, state, said, mayChange, results } = page;
  const refused = answer?.refused ?? (said === "nobody" ? said : null);
  const typed: TypedSurvey = answer?.typed ?? {
    ...survey,
    questions: typedQuestions(survey.questions),
  };
  const known = answer?.refused === "changed" ? null : typed.known;
  const isDraft = state === "draft" && mayChange;
  return (
    <>
      <SurveyHead survey={survey} state={state} hasFile={results !== null} />
      <div className={isDraft ? "page narrow survey" : "page survey"}>
        {refused && (
          <Notice isError>{t(`survey.office.refused.${refused}`)}</Notice>
        )}
        {!refused && said && said !== "nobody" && (
          <Notice>{t(`survey.office.said.${said}`)}</Notice>
        )}
        {isDraft ? (
          <SurveyForm
            typed={{ ...typed, known: known ?? page.known }}
            reply={answer?.reply}
            audience={page.audience}
          />
        ) : (
          <SurveyWords survey={survey} isDraft={state === "draft"} />
        )}
        {state === "open" && mayChange && <CloseForm />}
        {results && <ResultSection results={results} />}
        {results && <SilentTable shops={results.silent} />}
      </div>
    </>
  );
}
