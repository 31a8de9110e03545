import { useText } from "#app/ui/text.tsx";

/** What went wrong, in a sentence, and the way home. */
export function ErrorPage({ status }: { status: number }) {
  const t = useText();
  const kind =
    status === 404 ? "notFound" : status === 503 ? "noRally" : "failed";
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
