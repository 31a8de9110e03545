import type { ParseKeys } from "i18next";
import type { EmblemName } from "#app/domain/emblem.ts";
import { EmptyRing } from "#app/ui/art/empty-ring.tsx";
import { SealSmall } from "#app/ui/art/seal-small.tsx";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { EaseIcons } from "#app/ui/resident/ease-icons.tsx";
import { OpenLine } from "#app/ui/resident/open-line.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import type { StreetView } from "./queries.server.ts";

type RowProps = { shop: StreetView["shops"][number]; emblem: EmblemName };

export function ShopRow({ shop, emblem }: RowProps) {
  const t = useText();
  const { number, stampedOn, mark } = shop;
  return (
    <a href={`/shops/${shop.slug}`}>
      {stampedOn ? (
        <SealSmall
          mark={markOf({ number, shop, street: { emblem }, mark })}
          date={stampedOn.slice(5).replace("-", ".")}
          size={56}
          label={t.plain("common.stamped")}
        />
      ) : (
        <EmptyRing number={numberLabel(number)} emblem={emblem} />
      )}
      <span>
        <b>{t.names(shop.names)}</b> <SampleTag shown={shop.isSample} />
        <small>{t(`categories.${shop.category}` as ParseKeys)}</small>
        <OpenLine open={shop.open} />
        <EaseIcons ease={shop.ease} />
      </span>
    </a>
  );
}
