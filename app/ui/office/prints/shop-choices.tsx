import { Emblem } from "#app/ui/art/emblem.tsx";
import { useText } from "#app/ui/text.tsx";
import type { OrderStreet } from "./order-reply.ts";

const DIGITS = 3;

/** Every shop with a tick, street by street, folded until it is wanted. */
export function ShopChoices({
  streets,
  chosen,
}: {
  streets: OrderStreet[];
  chosen: string[];
}) {
  const t = useText();
  return (
    <details open={chosen.length > 0}>
      <summary>{t("prints.order.chooseShops")}</summary>
      {streets.map(({ slug, emblem, names, shops }) => (
        <fieldset key={slug} className="shop-choices">
          <legend>
            <Emblem name={emblem} size={20} /> {t.names(names)}
          </legend>
          {shops.map((shop) => (
            <label key={shop.id}>
              <input
                type="checkbox"
                name="shops"
                value={shop.id}
                defaultChecked={chosen.includes(shop.id)}
              />
              <span>
                {shop.number === null ? (
                  <small>{t("prints.order.pending")}</small>
                ) : (
                  <small>{String(shop.number).padStart(DIGITS, "0")}</small>
                )}{" "}
                {t.names(shop.names)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
