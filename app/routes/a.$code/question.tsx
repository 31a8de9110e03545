import { AnswerForm } from "#app/ui/application/answer-form.tsx";
import { dayText } from "#app/ui/dates.ts";
import { FieldError } from "#app/ui/merchant/field.tsx";
import type { Problems, Typed } from "#app/ui/office/shops/typed.ts";
import { useText } from "#app/ui/text.tsx";
import type { AnswerView } from "./page.server.ts";

type QuestionProps = {
  view: AnswerView;
  /** What was sent and is wrong; null before. */
  reply: { initialValue?: unknown; error?: unknown } | null;
};

/** Whom we ask what, and the form to answer on. */
export function Question({ view, reply }: QuestionProps) {
  const t = useText();
  const { rally, answeredOn } = view;
  const day = (text: string) => dayText(t.language, text);
  return (
    <>
      <div className="stack">
        <p className="letter-shop">{t.names(view.shop.names)}</p>
        <p className="lead">
          {t("application.answer.ask", { rally: t.raw(rally.names) })}
        </p>
        <p>
          {t("application.answer.period", {
            from: day(rally.startsOn),
            to: day(rally.endsOn),
          })}
        </p>
        {answeredOn && (
          <p className="told">
            {t("application.answer.answered", { day: day(answeredOn) })}
          </p>
        )}
      </div>
      {reply && (
        <FieldError id="summary">{t("application.answer.problem")}</FieldError>
      )}
      <AnswerForm
        typed={(reply?.initialValue as Typed | undefined) ?? view.typed}
        problems={(reply?.error ?? {}) as Problems}
        deletedOn={view.deletedOn}
        submit={t.plain(`application.answer.${answeredOn ? "again" : "send"}`)}
      />
    </>
  );
}
