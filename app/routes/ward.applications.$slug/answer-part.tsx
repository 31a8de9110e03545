import type { SubmissionResult } from "@conform-to/react";
import { AnswerForm } from "#app/ui/application/answer-form.tsx";
import type { Problems, Typed } from "#app/ui/office/shops/typed.ts";
import { useText } from "#app/ui/text.tsx";

type AnswerPartProps = {
  page: {
    state: string;
    isOpen: boolean;
    isDecided: boolean;
    typed: Typed;
    deletedOn: string;
  };
  reply: SubmissionResult | null;
};

/** The shop's answer, to be read and mended, or taken down by telephone. */
export function AnswerPart({ page, reply }: AnswerPartProps) {
  const t = useText();
  const { state } = page;
  if (!page.isOpen || page.isDecided || state === "in") return null;
  return (
    <>
      <h2 className="part-head">
        {t(
          state === "waiting"
            ? "application.office.answerTitle"
            : "application.office.phoneTitle",
        )}
      </h2>
      <AnswerForm
        typed={(reply?.initialValue as Typed | undefined) ?? page.typed}
        problems={(reply?.error ?? {}) as Problems}
        deletedOn={page.deletedOn}
        submit={t.plain("application.office.phoneSave")}
      />
    </>
  );
}
