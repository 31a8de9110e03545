import { errorKind } from "#app/ui/error-kind.ts";
import { useText } from "#app/ui/text.tsx";
import { TypedCode } from "./typed-code.tsx";

type ErrorPageProps = { error: unknown; isHome?: boolean };

/** What went wrong, in a sentence, and the way home; the home itself still takes a number, as letters come before any rally. */
export function ErrorPage({ error, isHome = false }: ErrorPageProps) {
  const t = useText();
  const kind = errorKind(error);
  return (
    <section className="refusal">
      <h1>{t(`errors.${kind}`)}</h1>
      <p>{t(`errors.${kind}Why`)}</p>
      {isHome ? (
        kind === "noRally" && <TypedCode />
      ) : (
        <a className="button" href="/">
          {t("refusals.seeHome")}
        </a>
      )}
    </section>
  );
}
