import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { ImportView } from "./view.ts";

type ImportFactsProps = {
  view: ImportView;
  rallyName: string | null;
  ignored: string[];
};

const facts = ["added", "changed", "bad"] as const;

/** How many shops are added and changed, how many rows to mend, and what that means. */
export function ImportFacts({ view, rallyName, ignored }: ImportFactsProps) {
  const t = useText();
  const isBad = view.bad.all > 0;
  return (
    <section
      className="import-facts"
      aria-label={t.plain("shopImport.view.facts")}
    >
      <dl>
        {facts.map((fact) => (
          <div key={fact} className={fact === "bad" && isBad ? "to-mend" : ""}>
            <dt>{t(`shopImport.view.${fact}`)}</dt>
            <dd className="figure">
              {numberText(view[fact].all)}
              <small>
                {t(
                  fact === "bad"
                    ? "shopImport.view.rowUnit"
                    : "shopImport.view.shopUnit",
                )}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      <div className="import-state">
        <p>
          {t("shopImport.view.nothingYet")}{" "}
          {t(isBad ? "shopImport.view.withBad" : "shopImport.view.ready")}
        </p>
        {isBad && <p>{t("shopImport.view.withBadNote")}</p>}
        {view.same > 0 && (
          <p>{t("shopImport.view.sameNote", { n: numberText(view.same) })}</p>
        )}
        {rallyName !== null && (
          <p>{t.plain("shopImport.view.rallyNote", { rally: rallyName })}</p>
        )}
        {ignored.length > 0 && (
          <p>
            {t.plain("shopImport.view.ignored", { titles: ignored.join("、") })}
          </p>
        )}
      </div>
    </section>
  );
}
