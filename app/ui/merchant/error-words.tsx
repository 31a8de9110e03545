import { useText } from "#app/ui/text.tsx";

const kinds: Partial<Record<number, "notFound" | "noRally">> = {
  404: "notFound",
  503: "noRally",
};

/** What went wrong, in a sentence, and the way back. */
export function ErrorWords({ status, home }: { status: number; home: string }) {
  const t = useText();
  const kind = kinds[status] ?? "failed";
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
