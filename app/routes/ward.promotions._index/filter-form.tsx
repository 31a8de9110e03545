import { type Option, SelectField } from "#app/ui/office/field.tsx";
import { useText } from "#app/ui/text.tsx";
import { type PromotionFilter, states } from "./filter.ts";

type FilterFormProps = { filter: PromotionFilter; streets: Option[] };

/** Which promotions to list, by an address that can be kept. */
export function FilterForm({ filter, streets }: FilterFormProps) {
  const t = useText();
  const all = { value: "", label: t.plain("wardPromotions.all") };
  return (
    <form className="shop-filter" role="search">
      <SelectField
        name="street"
        label={t("wardPromotions.street")}
        value={filter.street}
        options={[all, ...streets]}
      />
      <SelectField
        name="state"
        label={t("wardPromotions.state")}
        value={filter.state}
        options={[
          all,
          ...states.map((value) => ({
            value,
            label: t.plain(`wardPromotions.states.${value}`),
          })),
        ]}
      />
      <button className="button">{t("wardPromotions.show")}</button>
      {(filter.street || filter.state) && (
        <a href="/ward/promotions">{t("wardPromotions.reset")}</a>
      )}
    </form>
  );
}
