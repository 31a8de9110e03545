import type { BadRow } from "#app/domain/shop-import/judge.ts";
import type { Problem } from "#app/domain/shop-import/problem.ts";
import type { Column } from "#app/domain/shop-import/table.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";

const MOST_SHOWN = 60;

/** 緯度・経度 for the pair, else the columns one after the other. */
export function columnsText(t: TextOf, columns: Column[]): string {
  if (columns.includes("lat") && columns.includes("lng"))
    return t.plain("shopImport.columns.place");
  return columns
    .map((column) => t.plain(`shopImport.columns.${column}`))
    .join("、");
}

export function reasonText(t: TextOf, { reason, values }: Problem): string {
  return t.plain(`shopImport.reasons.${reason}`, values);
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > MOST_SHOWN
    ? `${letters.slice(0, MOST_SHOWN).join("")}…`
    : text;
}

type ProblemProps = { importId: string; line: number; problem: Problem };

function ReadingForm({ importId, line, problem }: ProblemProps) {
  const t = useText();
  const { reading, columns } = problem;
  if (!reading) return <>{t("shopImport.view.noReading")}</>;
  const { label } = reading;
  const words =
    label.kind === "swap"
      ? t.plain("shopImport.view.swap")
      : t.plain("shopImport.view.as", { text: label.text });
  return (
    <form method="post" action={`/ward/shops/import/${importId}/readings`}>
      <input type="hidden" name="line" value={line} />
      <input type="hidden" name="column" value={columns[0]} />
      <button
        className="button"
        aria-label={t.plain("shopImport.view.readingLabel", {
          line,
          label: words,
        })}
      >
        {words}
      </button>
    </form>
  );
}

/** One row's problems, a table row each; the row's number and name stand at the first. */
export function BadRows({ importId, row }: { importId: string; row: BadRow }) {
  const t = useText();
  const { line, name, problems } = row;
  return problems.map((problem, i) => (
    <tr key={i} className={i > 0 ? "more" : undefined}>
      <th scope="row" id={i === 0 ? `line-${line}` : undefined}>
        {t("shopImport.view.line", { line })}
      </th>
      <td className="name" data-label={t.plain("shopImport.view.name")}>
        {name || t.plain("shopImport.view.noName")}
      </td>
      <td className="column" data-label={t.plain("shopImport.view.column")}>
        <b>{columnsText(t, problem.columns)}</b>
      </td>
      <td data-label={t.plain("shopImport.view.written")}>
        <bdi className="written">
          {cut(problem.written) || t.plain("shopImport.view.blank")}
        </bdi>
      </td>
      <td className="why">{reasonText(t, problem)}</td>
      <td className="as-read">
        <ReadingForm importId={importId} line={line} problem={problem} />
      </td>
    </tr>
  ));
}
