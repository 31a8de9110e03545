import { useText } from "#app/ui/text.tsx";
import type { AnswerView } from "./page.server.ts";

/** What was decided: nothing can be changed here any more. */
export function Decided({ decision }: Pick<AnswerView, "decision">) {
  const t = useText();
  return (
    <section className="stack" role="status">
      <h2>{t("application.answer.decidedTitle")}</h2>
      <p>
        {t(
          decision === "approved"
            ? "application.answer.approved"
            : "application.answer.declined",
        )}
      </p>
    </section>
  );
}

/** The answer is in, and what happens next. */
export function Thanks({ joins, here }: { joins: boolean; here: string }) {
  const t = useText();
  return (
    <section className="stack" role="status">
      <h2>{t("application.answer.thanks")}</h2>
      <p>
        {t(
          joins
            ? "application.answer.thanksYes"
            : "application.answer.thanksNo",
        )}
      </p>
      <p>{t("application.answer.thanksChange")}</p>
      <a className="button" href={here}>
        {t("application.answer.change")}
      </a>
    </section>
  );
}
