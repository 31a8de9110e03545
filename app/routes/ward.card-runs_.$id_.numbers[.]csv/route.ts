import type { LoaderFunctionArgs } from "@remix-run/node";
import { tokyoDate } from "#app/domain/business-day.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { textFor } from "#app/ui/text.tsx";
import { readNumbers, requireRun } from "../ward.card-runs_.$id/run.server.ts";
import { encodeCsv } from "../ward.tally[.]csv/csv.server.ts";

/** The numbers of a run as a file, in the order of the printed cards. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { run } = await requireRun(context, params.id);
  const t = textFor(await languageOfRequest(request));
  const numbers = await readNumbers(context.ward.id, run);
  const table = [
    [t.plain("prints.runs.position"), t.plain("prints.runs.number")],
    ...numbers.map((number, i) => [i + 1, number]),
  ];
  const name = `cards-${tokyoDate(run.madeAt)}-${run.count}.csv`;
  return new Response(encodeCsv(table, "utf-8"), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
