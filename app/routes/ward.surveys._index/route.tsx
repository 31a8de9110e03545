import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { WideTable } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";
import { readSurveyList, type SurveyRow } from "./list.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  return {
    title: await titleOf(request, "survey.office.title"),
    surveys: await readSurveyList(context.ward.id, new Date()),
    mayMake: staff.role !== "viewer",
  };
}

export const meta = officeMeta;

const heads = ["name", "state", "answered", "closesOn"] as const;

function Row({ survey }: { survey: SurveyRow }) {
  const t = useText();
  const { id, title, state, closesOn, n, all } = survey;
  return (
    <tr>
      <th scope="row">
        <a href={`/ward/surveys/${id}`}>{title}</a>
      </th>
      <td>{t(`survey.office.states.${state}`)}</td>
      <td>
        {state === "draft"
          ? t("survey.office.notAsked")
          : t("survey.office.answeredOf", {
              n: numberText(n),
              all: numberText(all),
            })}
      </td>
      <td>{dayText(t.language, closesOn, "short")}</td>
    </tr>
  );
}

export default function SurveysPage() {
  const t = useText();
  const { surveys, mayMake } = useLoaderData<typeof loader>();
  const name = t.plain("survey.office.title");
  return (
    <>
      <PageHead title={name}>
        <a href="/ward/shops">{t("survey.office.shops")}</a>
      </PageHead>
      <div className="page survey">
        <p>{t("survey.office.lead")}</p>
        {mayMake && (
          <p className="buttons">
            <a className="button main" href="/ward/surveys/new?preset=after">
              {t("survey.office.preset")}
            </a>
            <a className="button" href="/ward/surveys/new">
              {t("survey.office.blank")}
            </a>
          </p>
        )}
        {surveys.length === 0 ? (
          <p>{t("survey.office.none")}</p>
        ) : (
          <WideTable
            name={name}
            className="rows roomy"
            heads={heads.map((head) => t(`survey.office.${head}`))}
          >
            {surveys.map((survey) => (
              <Row key={survey.id} survey={survey} />
            ))}
          </WideTable>
        )}
      </div>
    </>
  );
}
