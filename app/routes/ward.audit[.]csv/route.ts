import type { LoaderFunctionArgs } from "@remix-run/node";
import { tokyoDate } from "#app/domain/business-day.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { textFor } from "#app/ui/text.tsx";
import { readFilter } from "../ward.audit/filter.server.ts";
import { logFile } from "./file.server.ts";

/** The filtered log as a file; a wrong address is answered 400 with a sentence. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const t = textFor(await languageOfRequest(request));
  const url = new URL(request.url);
  const { filter, errors } = readFilter(url);
  const asked = url.searchParams.get("encoding") ?? "utf-8";
  const problem =
    Object.values(errors)[0]?.[0] ??
    (asked === "utf-8" || asked === "cp932" ? null : "bad-encoding");
  if (problem !== null)
    return new Response(
      `${t.plain(`ward.audit.problems.${problem}` as "ward.audit.problem")}\n`,
      {
        status: 400,
        headers: { "Content-Type": "text/plain; charset=utf-8" },
      },
    );
  const encoding = asked === "cp932" ? "cp932" : "utf-8";
  return new Response(logFile(t, context.ward.id, filter, encoding), {
    headers: {
      "Content-Type": `text/csv; charset=${encoding === "cp932" ? "Shift_JIS" : "utf-8"}`,
      "Content-Disposition": `attachment; filename="log-${tokyoDate(new Date())}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
