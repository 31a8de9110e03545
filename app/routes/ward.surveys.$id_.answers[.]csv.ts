import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { tokyoDate } from "#app/domain/business-day.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findSurvey } from "#app/models/survey.server.ts";
import { textFor } from "#app/ui/text.tsx";
import { readResults } from "./ward.surveys.$id/results.server.ts";
import { encodeCsv, isEncoding } from "./ward.tally[.]csv/csv.server.ts";

const heads = ["number", "shop", "street", "phone", "answeredOn"] as const;

/** One row a shop that answered, one column a question; 404 for a draft. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const survey = await findSurvey(context.ward.id, params.id ?? "");
  if (!survey?.askedAt) throw data("unknown", { status: 404 });
  const now = new Date();
  const { answered } = await readResults(context.ward.id, survey, now);
  const t = textFor(await languageOfRequest(request));
  const asked = new URL(request.url).searchParams.get("encoding") ?? "utf-8";
  const encoding = isEncoding(asked) ? asked : "utf-8";
  const head = [
    ...heads.map((name) => t.plain(`survey.office.${name}`)),
    ...survey.questions.map(({ text }) => text),
  ];
  const rows = answered.map(({ shop, answers, day }) => [
    shop.number ?? "",
    t.plainName(shop.names),
    t.plainName(shop.street),
    shop.phone,
    day,
    ...survey.questions.map(({ id }) =>
      [answers[id] ?? ""].flat().join(t.plain("survey.office.join")),
    ),
  ]);
  const file = `survey-${tokyoDate(survey.askedAt)}.csv`;
  return new Response(encodeCsv([head, ...rows], encoding), {
    headers: {
      "Content-Type": `text/csv; charset=${encoding === "cp932" ? "Shift_JIS" : "utf-8"}`,
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
