import { formatCardNumber } from "#app/domain/card-number.ts";
import { KeyForm, type KeyRefusal } from "#app/ui/office/cards/key-form.tsx";
import {
  type RecentEntry,
  RecentEntries,
} from "#app/ui/office/cards/recent-entries.tsx";
import { Notice } from "#app/ui/office/notice.tsx";
import { useText } from "#app/ui/text.tsx";

type Told = Record<"number" | "added" | "already" | "taken", string | null>;

type CardsPageProps = {
  page: {
    day: string;
    asked: string | null;
    told: Told;
    recent: RecentEntry[];
  };
  answer:
    | {
        typed: { number: string; shops: string; day: string };
        refused: KeyRefusal;
      }
    | undefined;
};

/** What the last press did, for the eye and the screen reader. */
function LastPress({ told }: { told: Told }) {
  const t = useText();
  const { number, added, already, taken } = told;
  if (taken !== null)
    return (
      <Notice>
        {/^\d+$/.test(taken)
          ? t("desk.key.undone", { n: taken })
          : t("desk.key.undoneBefore")}
      </Notice>
    );
  if (!number || added === null) return null;
  return (
    <Notice>
      {t("desk.key.added", { number: formatCardNumber(number), n: added })}
      {already && <> {t("desk.key.already", { shops: already })}</>}
    </Notice>
  );
}

/** The desk: key in paper cards, find any card. */
export function CardsPage({ page, answer }: CardsPageProps) {
  const t = useText();
  const { asked, day, recent, told } = page;
  return (
    <div className="page cards">
      <h1>{t("desk.title")}</h1>
      <div className="two">
        <section aria-labelledby="key-in">
          <h2 id="key-in">{t("desk.key.title")}</h2>
          <p className="hint">{t("desk.key.lead")}</p>
          {!answer && <LastPress told={told} />}
          <KeyForm
            typed={answer?.typed ?? { number: "", shops: "", day }}
            refused={answer?.refused ?? null}
          />
        </section>
        <section aria-labelledby="find">
          <h2 id="find">{t("desk.find.title")}</h2>
          <form method="get" action="/ward/cards" className="find-card">
            <div className="field">
              <label htmlFor="find-number">{t("desk.find.label")}</label>
              {asked !== null && (
                <p className="error" role="alert">
                  {t("desk.find.unknown")}
                </p>
              )}
              <input
                id="find-number"
                name="number"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={asked ?? ""}
              />
            </div>
            <button className="button">{t("desk.find.submit")}</button>
          </form>
          <p>
            <a href="/ward/card-runs">{t("desk.runs")}</a>
          </p>
        </section>
      </div>
      <section aria-labelledby="recent">
        <h2 id="recent">{t("desk.recent.title")}</h2>
        <RecentEntries entries={recent} />
      </section>
    </div>
  );
}
