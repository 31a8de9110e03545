import { isMapWish, readWish } from "#app/domain/print-order.ts";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { sheetNames } from "./sheet-names.ts";

type FactsProps = {
  print: { kind: "pack" | "cards"; sheets: string[]; origin: string };
  state: "waiting" | "running" | "stopped" | "finished";
  subjects: number;
  done: number;
  pages: number;
  codes: number;
  codesRead: number;
};

/** How far an order is: the state in a word, n of N, pages, and how many codes were read back. */
export function PrintFacts(props: FactsProps) {
  const { print, state, subjects, done, pages, codes, codesRead } = props;
  const t = useText();
  const isMaps = print.sheets.every((text) => {
    const wish = readWish(text);
    return wish !== null && isMapWish(wish);
  });
  const ofShops = isMaps ? "prints.detail.sheets" : "prints.detail.shops";
  const unit = t(print.kind === "pack" ? ofShops : "prints.detail.cards");
  return (
    <dl className="print-facts" aria-live="polite">
      <div>
        <dt>{t("prints.list.state")}</dt>
        <dd className="figure">{t(`prints.list.states.${state}`)}</dd>
        <dd>
          {sheetNames(t, print.sheets).join(t.plain("prints.paper.join"))}
        </dd>
      </div>
      <div>
        <dt>{t("prints.list.progress")}</dt>
        <dd className="figure">
          {numberText(done)}
          <small>
            ／{numberText(subjects)} {unit}
          </small>
        </dd>
        <dd>
          <progress
            max={subjects}
            value={done}
            aria-label={t.plain("prints.list.progress")}
          />
        </dd>
      </div>
      <div>
        <dt>{t("prints.detail.read")}</dt>
        <dd className={codesRead < codes ? "figure error" : "figure"}>
          {numberText(codesRead)}
          <small>／{numberText(codes)}</small>
        </dd>
        <dd>
          {codes > 0 &&
            (codesRead < codes
              ? t("prints.detail.someRead", { codes, read: codesRead })
              : t(
                  state === "finished"
                    ? "prints.detail.allRead"
                    : "prints.detail.readSoFar",
                ))}
        </dd>
      </div>
      <div>
        <dt>{t("prints.detail.opens")}</dt>
        <dd className="origin">{print.origin}</dd>
        <dd>
          {numberText(pages)} {t("prints.detail.pages")}
        </dd>
      </div>
    </dl>
  );
}
