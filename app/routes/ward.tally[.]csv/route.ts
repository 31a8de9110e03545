import type { LoaderFunctionArgs } from "@remix-run/node";
import { businessDay } from "#app/domain/business-day.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { textFor } from "#app/ui/text.tsx";
import { cuts } from "../ward.tally/cuts.ts";
import { readFigures } from "../ward.tally/figures.server.ts";
import { readFilter } from "../ward.tally/filter.server.ts";
import { encodeCsv, isEncoding } from "./csv.server.ts";
import { tableOf } from "./table.server.ts";

const plain = { "Content-Type": "text/plain; charset=utf-8" };

/** One table of the tally as a file; a wrong address is answered 400 with a sentence. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireEdition(context);
  const t = textFor(await languageOfRequest(request));
  const url = new URL(request.url);
  const today = businessDay(new Date());
  const { filter, errors } = readFilter(url, edition, today);
  const refuse = (problem: string) =>
    new Response(
      `${t.plain(`ward.tally.problems.${problem}` as "ward.tally.problem")}\n`,
      {
        status: 400,
        headers: plain,
      },
    );
  const [wrong] = Object.values(errors);
  if (wrong?.[0]) return refuse(wrong[0]);
  const cut = cuts.find(
    (one) => one === (url.searchParams.get("cut") ?? "streets"),
  );
  if (!cut) return refuse("bad-cut");
  const encoding = url.searchParams.get("encoding") ?? "utf-8";
  if (!isEncoding(encoding)) return refuse("bad-encoding");
  const figures = await readFigures(edition, filter, today);
  const name = `tally-${cut}-${filter.from}-${filter.to}.csv`;
  return new Response(encodeCsv(tableOf(t, cut, figures), encoding), {
    headers: {
      "Content-Type": `text/csv; charset=${encoding === "cp932" ? "Shift_JIS" : "utf-8"}`,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
