import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMerchant } from "#app/http/session.server.ts";
import { listShopSurveys } from "#app/models/survey-answer.server.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { dayText } from "#app/ui/dates.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

export const meta = titled("survey.shop.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const all = await listShopSurveys(shop, new Date());
  const done = new URL(request.url).searchParams.get("done");
  return {
    isDone: done === "answered",
    surveys: all.map(({ survey, state, answers }) => ({
      id: survey.id,
      title: survey.title,
      closesOn: survey.closesOn,
      state,
      isAnswered: answers !== null,
    })),
  };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["surveys"][number];

function SurveyLine({ survey }: { survey: Row }) {
  const t = useText();
  const { id, title, state, isAnswered, closesOn } = survey;
  const day = unmarked(dayText(t.language, closesOn, "short"));
  const closed = isAnswered ? "closed" : "missed";
  const open = isAnswered ? "answered" : "open";
  return (
    <li className="posted">
      <p className="posted-state">
        <b>
          <Icon name={isAnswered ? "check" : "clock"} />
          {t(`survey.shop.state.${state === "open" ? open : closed}`, { day })}
        </b>
      </p>
      <h2>
        <a href={`/merchant/surveys/${id}`}>{title}</a>
      </h2>
      {state === "open" && !isAnswered && (
        <p>{t("survey.shop.until", { day })}</p>
      )}
    </li>
  );
}

export default function ShopSurveys() {
  const t = useText();
  const { surveys, isDone } = useLoaderData<typeof loader>();
  return (
    <>
      <BackBar href="/merchant" title="survey.shop.title" />
      {isDone && (
        <p className="done" role="status">
          <Icon name="check" size={24} />
          {t("survey.shop.thanks")}
        </p>
      )}
      <div className="page stack">
        {surveys.length === 0 ? (
          <p>{t("survey.shop.none")}</p>
        ) : (
          <ul>
            {surveys.map((survey) => (
              <SurveyLine key={survey.id} survey={survey} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
