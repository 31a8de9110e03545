import { useText } from "#app/ui/text.tsx";

type TypedWrong = "unknown" | "too-many";

const sentences = {
  unknown: "home.typeWrong",
  "too-many": "home.typeTooMany",
} as const;

type TypedCodeProps = {
  typed?: string;
  wrong?: TypedWrong | null;
  head?: "h1" | "h2";
};

/** For a QR that cannot be read: the number under it, typed. */
export function TypedCode({
  typed,
  wrong = null,
  head: Head = "h2",
}: TypedCodeProps) {
  const t = useText();
  return (
    <form action="/s" className="typed-code">
      <Head>{t("home.typeHead")}</Head>
      {wrong && (
        <p className="wrong" id="typed-wrong" role="status">
          {t(sentences[wrong])}
        </p>
      )}
      <label htmlFor="typed">{t("home.typeField")}</label>
      <div>
        <input
          id="typed"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={200}
          defaultValue={typed}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? "typed-wrong" : undefined}
        />
        <button className="button">{t("home.typeButton")}</button>
      </div>
    </form>
  );
}
