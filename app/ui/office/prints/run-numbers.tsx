import { useText } from "#app/ui/text.tsx";

/** Every number of a run, in the order of the printed cards. */
export function RunNumbers({ numbers }: { numbers: string[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t("prints.runs.range")}</h2>
      <p>{t("prints.runs.sheets", { n: numbers.length * 2 })}</p>
      <ol className="run-numbers">
        {numbers.map((number) => (
          <li key={number}>{number}</li>
        ))}
      </ol>
    </section>
  );
}
