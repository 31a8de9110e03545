import { type QuestionResult } from "#app/domain/survey-result.ts";
import { numberText } from "#app/ui/dates.ts";
import { SplitBar } from "#app/ui/office/split-bar.tsx";
import { Table } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";
import type { Results } from "./results.server.ts";

type Result = { result: QuestionResult };

const BAR = 18;

function ChoiceTable({ result }: Result) {
  const t = useText();
  const { choices, answered } = result;
  const percent = (n: number) =>
    answered === 0 ? 0 : Math.round((n / answered) * 100);
  return (
    <Table
      className="rows survey-bars"
      heads={(["choice", "count", "share"] as const).map((head) =>
        t(`survey.office.${head}`),
      )}
      figures={[1]}
    >
      {choices.map(({ choice, n }) => (
        <tr key={choice}>
          <th scope="row">{choice}</th>
          <td className="n">{numberText(n)}</td>
          <td className="bar">
            <span className="survey-share">
              {t("survey.office.percent", { n: percent(n) })}
            </span>
            <SplitBar
              digital={n}
              paper={0}
              most={answered}
              height={BAR}
              label={t.plain("survey.office.percent", { n: percent(n) })}
            />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function NumberTable({ result }: Result) {
  const t = useText();
  const { number } = result;
  if (!number) return null;
  const figures = ["mean", "sum", "least", "most"] as const;
  return (
    <Table
      className="rows survey-figures"
      heads={figures.map((head) => t(`survey.office.${head}`))}
      figures={[0, 1, 2, 3]}
    >
      <tr>
        {figures.map((name) => (
          <td className="n" key={name}>
            {numberText(number[name])}
          </td>
        ))}
      </tr>
    </Table>
  );
}

type SaidProps = Result & Pick<Results, "answered">;

function ByShop({ result, answered }: SaidProps) {
  const t = useText();
  const { id, kind } = result.question;
  const isNumber = kind === "number";
  return (
    <Table
      className="rows survey-texts"
      heads={[t("survey.office.shop"), t("survey.office.answer")]}
      figures={isNumber ? [1] : []}
    >
      {answered
        .filter(({ answers }) => answers[id] !== undefined)
        .map(({ shop, answers }) => (
          <tr key={shop.id}>
            <th scope="row">{t.names(shop.names)}</th>
            <td className={isNumber ? "n" : "survey-said"}>
              {isNumber ? numberText(Number(answers[id])) : String(answers[id])}
            </td>
          </tr>
        ))}
    </Table>
  );
}

function Said({ result, answered }: SaidProps) {
  const t = useText();
  const { kind } = result.question;
  if (kind === "one" || kind === "many") return <ChoiceTable result={result} />;
  if (result.answered === 0) return <p>{t("survey.office.noAnswers")}</p>;
  const byShop = <ByShop result={result} answered={answered} />;
  if (kind === "text") return byShop;
  return (
    <>
      <NumberTable result={result} />
      <details>
        <summary>{t("survey.office.byShop")}</summary>
        {byShop}
      </details>
    </>
  );
}

/** Each question with what shops said to it. */
export function ResultSection({ results }: { results: Results }) {
  const t = useText();
  const { questions, answered } = results;
  return questions.map((result, i) => (
    <section key={result.question.id} className="part-head survey-result">
      <h2>
        {i + 1}. {result.question.text}
      </h2>
      <p className="caption">
        {t("survey.office.resultCount", { n: numberText(result.answered) })}
      </p>
      <Said result={result} answered={answered} />
    </section>
  ));
}
