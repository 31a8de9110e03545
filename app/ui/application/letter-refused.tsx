import { useText } from "#app/ui/text.tsx";

export type RefusalWord = "unknown" | "too-many" | "revoked" | "over";

const keys = {
  unknown: "unknown",
  "too-many": "tooMany",
  revoked: "revoked",
  over: "over",
} as const;

/** The sentence of a sign-in letter that opens nothing. */
export function refusalKey(refusal: RefusalWord) {
  return refusal === "over"
    ? "letter.door.over"
    : (`application.answer.${keys[refusal]}` as const);
}

/** Why a letter opens nothing, and what to do. `isDoor`: the letter of a sign-in. */
export function LetterRefused({
  refusal,
  isDoor = false,
}: {
  refusal: RefusalWord;
  isDoor?: boolean;
}) {
  const t = useText();
  const isOver = refusal === "over" && isDoor;
  const key = keys[refusal];
  return (
    <section className="stack" role="alert">
      <h2>
        {isOver
          ? t("letter.door.overTitle")
          : t(`application.answer.${key}Title`)}
      </h2>
      <p>{isOver ? t("letter.door.over") : t(`application.answer.${key}`)}</p>
      {refusal === "unknown" && (
        <a className="button" href="/l">
          {t("letter.door.code")}
        </a>
      )}
    </section>
  );
}
