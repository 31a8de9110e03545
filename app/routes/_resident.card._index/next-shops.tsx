import { EmblemUse } from "#app/ui/art/emblem.tsx";
import { EaseIcons } from "#app/ui/resident/ease-icons.tsx";
import { OpenLine } from "#app/ui/resident/open-line.tsx";
import { numberLabel } from "#app/ui/resident/mark.ts";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import type { CardView } from "./queries.server.ts";

/** Where to walk next: the nearest shops not visited yet. */
export function NextShops({ view }: { view: CardView }) {
  const t = useText();
  if (view.nearby.length === 0) return null;
  return (
    <section className="nearby">
      <h2>{t("card.next")}</h2>
      <ul>
        {view.nearby.map((shop) => (
          <li key={shop.slug}>
            <a href={`/shops/${shop.slug}`}>
              <span className={`slot hue-${shop.emblem}`} aria-hidden>
                <EmblemUse name={shop.emblem} size={20} />
                {numberLabel(shop.number)}
              </span>
              <span className="nearby-shop">
                <b>{t.names(shop.names)}</b> <SampleTag shown={shop.isSample} />
                <OpenLine open={shop.open} />
                <EaseIcons ease={shop.ease} />
              </span>
              <span className="nearby-minutes">
                {t("common.minutes", { minutes: shop.minutes })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <a className="row-link" href="/walk">
        {t("walk.link")}
      </a>
    </section>
  );
}
