import { numberText } from "#app/ui/dates.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { withEdition } from "#app/ui/office/shops/edition-link.ts";
import { EditionSwitch } from "#app/ui/office/shops/edition-switch.tsx";
import { useText } from "#app/ui/text.tsx";
import type { countStates } from "./rows.server.ts";

type HeadProps = {
  rally: { slug: string; name: string } | null;
  rallies: { slug: string; name: string }[];
  edition: string | null;
  counts: ReturnType<typeof countStates>;
};

const ways = [
  ["/ward/shops/new", "new"],
  ["/ward/shops/import", "import"],
  ["/ward/applications", "applications"],
  ["/ward/surveys", "surveys"],
  ["/ward/streets", "streets"],
] as const;

/** Which rally, where to go on to, and how many shops stand how. */
export function Head({ rally, rallies, edition, counts }: HeadProps) {
  const t = useText();
  return (
    <>
      <PageHead
        title={t.plain("shops.list.title")}
        sub={rally?.name ?? t("shops.list.noEdition")}
        after={
          rally && (
            <EditionSwitch
              path="/ward/shops"
              current={rally.slug}
              rallies={rallies}
            />
          )
        }
      >
        {ways.map(([path, key]) => (
          <a key={key} href={withEdition(path, edition)}>
            {t(`shops.list.${key}`)}
          </a>
        ))}
      </PageHead>
      <dl className="shop-facts">
        {counts.map(({ state, n }) => (
          <div key={state}>
            <dt>{t(`shops.list.facts.${state}`)}</dt>
            <dd className="figure">
              {numberText(n)}
              <small>{t("shops.list.unit")}</small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
