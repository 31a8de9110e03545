import { errorKind } from "#app/ui/error-kind.ts";
import { useText } from "#app/ui/text.tsx";

/** What went wrong, in a sentence, and the way back. */
export function ErrorWords({ error, home }: { error: unknown; home: string }) {
  const t = useText();
  const kind = errorKind(error);
  return (
    <section className="page stack">
      <h1>{t(`merchant.error.${kind}`)}</h1>
      <p>{t(`merchant.error.${kind}Why`)}</p>
      <a className="button" href={home}>
        {t("merchant.card.home")}
      </a>
    </section>
  );
}
