import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

export type ImportDoneProps = {
  at: Date;
  who: string;
  counts: { added: number; changed: number; entered: number };
};

/** What the import wrote, when and by whom. */
export function ImportDone({ at, who, counts }: ImportDoneProps) {
  const t = useText();
  const day = unmarked(dayText(t.language, tokyoDate(at), "short"));
  return (
    <div className="page narrow">
      <h2>{t("shopImport.view.doneTitle")}</h2>
      <p className="lead" role="status">
        {t.plain("shopImport.view.doneCounts", counts)}
      </p>
      <p>{t.plain("shopImport.view.done", { day, time: timeText(at), who })}</p>
      <p className="buttons">
        <a className="button" href="/ward/shops">
          {t("shopImport.view.doneShops")}
        </a>
        <a className="button" href="/ward/shops/import">
          {t("shopImport.view.doneAgain")}
        </a>
      </p>
    </div>
  );
}
