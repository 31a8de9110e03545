import { useText } from "#app/ui/text.tsx";
import type { Difference } from "./typed.server.ts";

/** Tells the second of two officials what the first saved. */
export function Stale({
  differences,
  href,
}: {
  differences: Difference[];
  href: string;
}) {
  const t = useText();
  return (
    <section className="stale" role="alert">
      <h2>{t("shops.form.stale")}</h2>
      <p>{t("shops.form.staleNote")}</p>
      {differences.length > 0 && (
        <>
          <h3>{t("shops.form.staleNow")}</h3>
          <dl>
            {differences.map(({ field, now }) => (
              <div key={field}>
                <dt>{t(`shops.form.${field}`)}</dt>
                <dd>{now || t("shops.form.empty")}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>
        <a className="inline-link" href={href}>
          {t("shops.form.staleOpen")}
        </a>
      </p>
    </section>
  );
}
