import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { fileResponse } from "#app/http/shop-file.server.ts";
import { describeImport } from "#app/models/shop-import.server.ts";
import { reasonText } from "#app/ui/office/import/bad-row.tsx";
import { textFor } from "#app/ui/text.tsx";
import { encodeCsv } from "./ward.tally[.]csv/csv.server.ts";

/** The rows to mend under the file's own titles, with why: to be mended and sent again. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const found = await describeImport(context.ward.id, params.id ?? "");
  if (!found) throw new Response("no-import", { status: 404 });
  const { content } = found.row;
  const t = textFor(await languageOfRequest(request));
  const reasons = new Map(
    found.judgement.bad.map(({ line, problems }) => [
      line,
      problems.map((problem) => reasonText(t, problem)).join(" "),
    ]),
  );
  const rows = content.rows.filter(({ line }) => reasons.has(line));
  const table = [
    [
      t.plain("shopImport.template.line"),
      ...content.columns.map(({ title }) => title),
      t.plain("shopImport.template.remark"),
    ],
    ...rows.map(({ line, cells }) => [
      line,
      ...content.columns.map(({ column }) => cells[column] ?? ""),
      reasons.get(line) ?? "",
    ]),
  ];
  const name = t.plain("shopImport.view.badFile");
  return fileResponse(encodeCsv(table, "utf-8"), "csv", "rows-to-mend", name);
}
