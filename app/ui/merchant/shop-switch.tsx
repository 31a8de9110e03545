import type { Names } from "#app/domain/place.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

export type SwitchView = {
  others: { id: string; names: Names }[];
  /** The shop that was chosen is not open to this browser any more. */
  isGone: boolean;
};

/** Says that the shop of another tab is signed out. */
export function ShopGone({ isGone }: Pick<SwitchView, "isGone">) {
  const t = useText();
  if (!isGone) return null;
  return (
    <p className="told shop-gone" role="alert">
      {t("doors.shops.gone")}
    </p>
  );
}

/** The other shops this browser is signed in for; nothing where there are none. */
export function ShopSwitch({ others }: Pick<SwitchView, "others">) {
  const t = useText();
  if (others.length === 0) return null;
  return (
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
  );
}
