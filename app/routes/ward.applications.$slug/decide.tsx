import type { SubmissionResult } from "@conform-to/react";
import { noteState } from "#app/ui/office/note.ts";
import { AreaField } from "#app/ui/office/field.tsx";
import { useText } from "#app/ui/text.tsx";

type DecideProps = {
  page: {
    state: string;
    isOpen: boolean;
    answeredAt: number | null;
  };
  /** What was wrong with the reason for declining. */
  reply: SubmissionResult | null;
};

function Asking() {
  const t = useText();
  return (
    <form method="post">
      <button className="button main" name="intent" value="ask">
        {t("application.office.askOne")}
      </button>
    </form>
  );
}

/** Asks a shop that was not asked; approves or declines one that answered. */
export function Decide({ page, reply }: DecideProps) {
  const t = useText();
  const { state, isOpen, answeredAt } = page;
  if (state === "none" && isOpen) return <Asking />;
  if (state !== "waiting") return null;
  const { value, error, length } = noteState(reply ?? undefined, "reason");
  const seen = (
    <input type="hidden" name="answeredAt" value={answeredAt ?? 0} />
  );
  return (
    <>
      <form method="post">
        {seen}
        <button className="button main" name="intent" value="approve">
          {t("application.office.approve")}
        </button>
      </form>
      <details open={error !== null}>
        <summary>{t("application.office.decline")}</summary>
        <form method="post" noValidate>
          {seen}
          <AreaField
            name="reason"
            label={t.plain("application.office.reason")}
            hint={t.plain("application.office.reasonHint")}
            value={value}
            error={
              error &&
              t.plain(`application.office.reasonErrors.${error}`, {
                n: length,
              })
            }
            isRequired
          />
          <p className="buttons">
            <button className="button" name="intent" value="decline">
              {t("application.office.decline")}
            </button>
          </p>
        </form>
      </details>
    </>
  );
}
