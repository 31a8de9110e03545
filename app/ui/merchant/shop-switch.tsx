import type { Names } from "#app/domain/place.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

export type SwitchView = {
  others: { id: string; names: Names }[];
  /** The shop that was chosen is not open to this browser any more. */
  isGone: boolean;
};

/** The other shops this browser is signed in for; nothing where there are none. */
export function ShopSwitch({ others, isGone }: SwitchView) {
  const t = useText();
  return (
    <>
      {isGone && (
        <p className="told" role="alert">
          {t("doors.shops.gone")}
        </p>
      )}
      {others.length > 0 && (
        <section className="more-links shop-switch">
          <h2>{t("doors.shops.head")}</h2>
          <form method="post" action="/merchant/shop">
            {others.map(({ id, names }) => (
              <button key={id} name="shop" value={id}>
                <Icon name="home" size={24} />
                {t.names(names)}
                <Icon name="chevron-right" />
              </button>
            ))}
          </form>
        </section>
      )}
    </>
  );
}
