import { shopKinds } from "#app/domain/shop.ts";
import { SelectField, TextField, type Option } from "#app/ui/office/field.tsx";
import { withEdition } from "#app/ui/office/shops/edition-link.ts";
import { useText } from "#app/ui/text.tsx";
import { type ShopFilter, states } from "./filter.ts";

type FilterFormProps = {
  filter: ShopFilter;
  streets: Option[];
  edition: string | null;
};

/** Which shops to list, by an address that can be kept. */
export function FilterForm({ filter, streets, edition }: FilterFormProps) {
  const t = useText();
  const all = { value: "", label: t.plain("shops.list.allStreets") };
  const isOn = [filter.street, filter.state, filter.kind, filter.words].some(
    (one) => one !== "",
  );
  return (
    <form className="shop-filter" role="search">
      {edition !== null && (
        <input type="hidden" name="edition" value={edition} />
      )}
      <SelectField
        name="street"
        label={t("shops.list.street")}
        value={filter.street}
        options={[all, ...streets]}
      />
      <SelectField
        name="state"
        label={t("shops.list.state")}
        value={filter.state}
        options={[
          all,
          ...states.map((value) => ({
            value,
            label: t.plain(`shops.list.facts.${value}`),
          })),
        ]}
      />
      <SelectField
        name="kind"
        label={t("shops.list.kind")}
        value={filter.kind}
        options={[
          all,
          ...shopKinds.map((value) => ({
            value,
            label: t.plain(`shops.kinds.${value}`),
          })),
        ]}
      />
      <TextField
        name="words"
        label={t("shops.list.words")}
        value={filter.words}
      />
      <button className="button">{t("shops.list.show")}</button>
      {isOn && (
        <a href={withEdition("/ward/shops", edition)}>
          {t("shops.list.reset")}
        </a>
      )}
    </form>
  );
}
