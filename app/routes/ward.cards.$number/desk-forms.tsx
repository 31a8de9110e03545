import { useText } from "#app/ui/text.tsx";
import type { DeskAnswer } from "./desk-acts.server.ts";
import type { CardFile } from "./queries.server.ts";
import { Said } from "./said.tsx";

type DeskFormsProps = { file: CardFile; answer: DeskAnswer | null };

function Visit({ n, typed }: { n: 1 | 2; typed: Record<string, string> }) {
  const t = useText();
  return (
    <fieldset className="visit">
      <legend>{t("desk.file.visit", { n })}</legend>
      <label>
        {t("desk.file.grantShop")}
        <input
          name={`shop${n}`}
          inputMode="numeric"
          required
          defaultValue={typed[`shop${n}`]}
        />
      </label>
      <label>
        {t("desk.file.day")}
        <input
          name={`day${n}`}
          type="date"
          required
          defaultValue={typed[`day${n}`]}
        />
      </label>
    </fieldset>
  );
}

/** What the desk does for whoever holds, or lost, a card. */
export function DeskForms({ file, answer }: DeskFormsProps) {
  const t = useText();
  const typed = answer && "typed" in answer ? answer.typed : {};
  return (
    <div className="desk-forms">
      <section aria-labelledby="grant">
        <h2 id="grant">{t("desk.file.grant")}</h2>
        <p className="hint">{t("desk.file.grantNote")}</p>
        <Said answer={answer} parts={["grant"]} />
        <form method="post" action="#grant" className="settings-form">
          <input type="hidden" name="intent" value="grant" />
          <label>
            {t("desk.file.grantShop")}
            <input name="shop" inputMode="numeric" required />
          </label>
          <label>
            {t("desk.file.reason")}
            <input name="reason" required maxLength={200} />
          </label>
          <button className="button">{t("desk.file.grantSubmit")}</button>
        </form>
      </section>
      {file.channel === "paper" && (
        <section aria-labelledby="claim">
          <h2 id="claim">{t("desk.file.claim")}</h2>
          <p className="hint">{t("desk.file.claimNote")}</p>
          <Said answer={answer} parts={["claim"]} />
          <form method="post" action="#claim">
            <input type="hidden" name="intent" value="claim" />
            <button className="button">{t("desk.file.claimShow")}</button>
          </form>
        </section>
      )}
      <section aria-labelledby="rescue">
        <h2 id="rescue">{t("desk.file.rescue")}</h2>
        <p className="hint">{t("desk.file.rescueNote")}</p>
        <Said answer={answer} parts={["rescue"]} />
        <form method="post" action="#rescue" className="settings-form">
          <input type="hidden" name="intent" value="rescue" />
          <Visit n={1} typed={typed} />
          <Visit n={2} typed={typed} />
          <button className="button">{t("desk.file.rescueSubmit")}</button>
        </form>
      </section>
    </div>
  );
}
