import type { ReactNode } from "react";
import type { Names } from "#app/domain/place.ts";
import { promotionKinds } from "#app/domain/promotion.ts";
import { useText } from "#app/ui/text.tsx";

type Asked = { kind: string | null; street: string | null };
type FilterProps = Asked & { streets: { slug: string; shortNames: Names }[] };

function addressOf({ kind, street }: Asked): string {
  const asked = new URLSearchParams();
  if (kind) asked.set("kind", kind);
  if (street) asked.set("street", street);
  return asked.size > 0 ? `/promotions?${asked}` : "/promotions";
}

function Way({
  to,
  isHere,
  children,
}: {
  to: Asked;
  isHere: boolean;
  children: ReactNode;
}) {
  return (
    <li>
      <a href={addressOf(to)} aria-current={isHere ? "true" : undefined}>
        {children}
      </a>
    </li>
  );
}

/** Kinds and streets as links: one of each can be on. */
export function FilterLinks({ kind, street, streets }: FilterProps) {
  const t = useText();
  return (
    <nav className="filters" aria-label={t.plain("slip.filter")}>
      <ul>
        <Way to={{ kind: null, street }} isHere={kind === null}>
          {t("slip.all")}
        </Way>
        {promotionKinds.toReversed().map((one) => (
          <Way key={one} to={{ kind: one, street }} isHere={kind === one}>
            {t(`promotionPage.${one}`)}
          </Way>
        ))}
      </ul>
      <ul>
        <Way to={{ kind, street: null }} isHere={street === null}>
          {t("slip.allStreets")}
        </Way>
        {streets.map(({ slug, shortNames }) => (
          <Way key={slug} to={{ kind, street: slug }} isHere={street === slug}>
            {t.names(shortNames)}
          </Way>
        ))}
      </ul>
    </nav>
  );
}
