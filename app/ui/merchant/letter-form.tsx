import { useText } from "#app/ui/text.tsx";
import { FieldError } from "./field.tsx";

type LetterFormProps = {
  /** What was typed before; null at first. */
  typed: string | null;
  /** Why that opens nothing, in words; null when it has not been asked. */
  error: string | null;
  /** A form sent too late, sealed: it goes along, so the code is posted. */
  kept: string | null;
};

/** Where a letter's code is typed. */
export function LetterForm({ typed, error, kept }: LetterFormProps) {
  const t = useText();
  return (
    <form
      action="/l"
      method={kept === null ? "get" : "post"}
      className="stack"
      noValidate
    >
      <p className="lead">{t("letter.door.lead")}</p>
      {kept !== null && <input type="hidden" name="kept" value={kept} />}
      <div>
        <label htmlFor="code">{t("letter.door.code")}</label>
        <input
          id="code"
          name="code"
          className="letter-code"
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue={typed ?? ""}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "code-hint code-error" : "code-hint"}
        />
        <p className="hint" id="code-hint">
          {t("letter.door.codeHint")}
        </p>
        {error && <FieldError id="code-error">{error}</FieldError>}
      </div>
      <button className="button main big">{t("letter.door.go")}</button>
    </form>
  );
}
