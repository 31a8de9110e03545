import { errorKind } from "#app/ui/error-kind.ts";
import { useText } from "#app/ui/text.tsx";

/** What went wrong, in a sentence, and the way home. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useText();
  const kind = errorKind(error);
  return (
    <section className="refusal">
      <h1>{t(`errors.${kind}`)}</h1>
      <p>{t(`errors.${kind}Why`)}</p>
      <a className="button" href="/">
        {t("refusals.seeHome")}
      </a>
    </section>
  );
}
