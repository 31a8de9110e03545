import type { LoaderFunctionArgs } from "@remix-run/node";
import { tokyoDate } from "#app/domain/business-day.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { textFor } from "#app/ui/text.tsx";
import { readUnanswered } from "./ward.applications.unanswered/unanswered.server.ts";
import { encodeCsv, isEncoding } from "./ward.tally[.]csv/csv.server.ts";

/** The shops to telephone, as a file for a spreadsheet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { rows } = await readUnanswered(request, context);
  const t = textFor(await languageOfRequest(request));
  const asked = new URL(request.url).searchParams.get("encoding") ?? "utf-8";
  const encoding = isEncoding(asked) ? asked : "utf-8";
  const head = (["phone", "shop", "street", "days"] as const).map((name) =>
    t.plain(`application.office.${name}`),
  );
  const lines = rows.map(({ phone, name, street, days }) => [
    phone,
    name,
    street,
    days,
  ]);
  const file = `unanswered-${tokyoDate(new Date())}.csv`;
  return new Response(encodeCsv([head, ...lines], encoding), {
    headers: {
      "Content-Type": `text/csv; charset=${encoding === "cp932" ? "Shift_JIS" : "utf-8"}`,
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
