import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerSchema } from "#app/domain/survey-answer.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { parseForm } from "#app/http/form.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import {
  answerSurvey,
  findShopSurvey,
} from "#app/models/survey-answer.server.ts";
import { dayText } from "#app/ui/dates.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import {
  AnswerForm,
  type Given,
} from "#app/ui/merchant/survey/answer-form.tsx";
import { OwnAnswers } from "#app/ui/merchant/survey/own-answers.tsx";
import surveyCss from "#app/ui/merchant/survey/survey.css?url";
import { titled } from "#app/ui/merchant/title.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: surveyCss },
];
export const meta = titled("survey.shop.title");

async function requireAsked(
  request: Request,
  context: AppContext,
  id: string | undefined,
) {
  const { shop } = await requireMerchant(request, context);
  const now = new Date();
  const found = await findShopSurvey(shop, id ?? "", now);
  if (!found) throw data("unknown", { status: 404 });
  return { shop, found, now };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { found } = await requireAsked(request, context, params.id);
  const { title, intro, closesOn, questions } = found.survey;
  return {
    survey: { title, intro, closesOn, questions },
    state: found.state,
    answers: found.answers,
  };
}

/** Keeps the shop's answers; 400 with what is wrong beside it, 409 once it is closed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { shop, found, now } = await requireAsked(request, context, params.id);
  const { questions } = found.survey;
  const submission = await parseForm(request, answerSchema(questions));
  const { initialValue, error } = submission.reply();
  const shown = (status: number, isLate: boolean) =>
    data(
      { given: (initialValue ?? {}) as Given, error: error ?? {}, isLate },
      { status },
    );
  if (found.state === "closed") return shown(409, true);
  if (submission.status !== "success") return shown(400, false);
  const isKept = await answerSurvey(shop, found, submission.value, now);
  if (!isKept) return shown(409, true);
  return redirect("/merchant/surveys?done=answered", 303);
}

export default function ShopSurveyPage() {
  const t = useText();
  const { survey, state, answers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isClosed = state === "closed" || answer?.isLate === true;
  const until = unmarked(dayText(t.language, survey.closesOn, "short"));
  return (
    <>
      <BackBar href="/merchant/surveys" title="survey.shop.title" />
      <div className="page stack survey-top">
        {answer?.isLate && (
          <p className="told" role="alert">
            {t("survey.shop.closedJustNow")}
          </p>
        )}
        <h2>{survey.title}</h2>
        {survey.intro && <p className="survey-intro">{survey.intro}</p>}
        <p>
          {isClosed
            ? t("survey.shop.closed")
            : t("survey.shop.until", { day: until })}
        </p>
        {!isClosed && answers && <p>{t("survey.shop.sent")}</p>}
        {isClosed && answers && (
          <OwnAnswers questions={survey.questions} answers={answers} />
        )}
      </div>
      {!isClosed && (
        <AnswerForm
          questions={survey.questions}
          given={answer?.given ?? answers ?? {}}
          errors={answer?.error ?? {}}
          isSent={answers !== null}
        />
      )}
    </>
  );
}
