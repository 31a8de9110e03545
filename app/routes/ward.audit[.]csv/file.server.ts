import { stringify } from "csv-stringify/sync";
import { tokyoClock, tokyoDate } from "#app/domain/business-day.ts";
import { type ActFilter, findActs } from "#app/models/act-filter.server.ts";
import type { TextOf } from "#app/ui/text.tsx";
import { listNames, mentionedIn } from "../ward.audit/queries.server.ts";
import {
  type Act,
  type ActNames,
  detailsOf,
  nameOf,
  wordFor,
} from "../ward.audit/words.ts";
import { encodeCp932 } from "../ward.tally[.]csv/cp932.server.ts";

const A_BATCH = 1000;

export type Encoding = "utf-8" | "cp932";

const heads = ["sequence", "at", "who", "what", "on", "details"] as const;

function cellsOf(t: TextOf, names: ActNames, act: Act) {
  const details = detailsOf(t, names, act).map(([word, said]) =>
    t.plain("ward.audit.detail", { word, said }),
  );
  return [
    act.sequence,
    `${tokyoDate(act.at)} ${tokyoClock(act.at)}`,
    nameOf(t, names, act.actor),
    wordFor(t, "actions", act.action),
    nameOf(t, names, act.subject),
    details.join(" / "),
    act.actor,
    act.action,
    act.subject,
  ];
}

/** All acts a filter asks for, newest first, a batch at a time; the ids follow the names. */
async function* tablesOf(t: TextOf, wardId: string, filter: ActFilter) {
  yield [
    [
      ...heads.map((head) => t.plain(`ward.audit.${head}`)),
      ...["actor", "action", "subject"],
    ],
  ];
  for (let before: number | null = null; ;) {
    const acts: Awaited<ReturnType<typeof findActs>> = await findActs(
      wardId,
      filter,
      before,
      A_BATCH,
    );
    const names = await listNames(wardId, mentionedIn(acts));
    if (acts.length > 0) yield acts.map((act) => cellsOf(t, names, act));
    if (acts.length < A_BATCH) return;
    before = acts.at(-1)!.sequence;
  }
}

/**
 * The log as a CSV file: CRLF, UTF-8 with a BOM or CP932 for an old Excel. A cell
 * that a spreadsheet would run (= + - @ tab first) gets an apostrophe before it.
 */
export function logFile(
  t: TextOf,
  wardId: string,
  filter: ActFilter,
  encoding: Encoding,
): ReadableStream<Uint8Array> {
  const tables = tablesOf(t, wardId, filter);
  let bom = encoding === "utf-8";
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await tables.next();
      if (done) return controller.close();
      const text = stringify(value, {
        record_delimiter: "windows",
        escape_formulas: true,
        bom,
      });
      bom = false;
      controller.enqueue(
        encoding === "cp932"
          ? encodeCp932(text)
          : new TextEncoder().encode(text),
      );
    },
    cancel: () => void tables.return(undefined),
  });
}
