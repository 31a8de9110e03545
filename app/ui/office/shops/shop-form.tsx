import {
  modes,
  shopAmenities,
  shopCategories,
  shopKinds,
  themes,
} from "#app/domain/shop.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { RadioGroup, Tick, TickGroup } from "../choice.tsx";
import { type Option, SelectField, TextField } from "../field.tsx";
import { HoursFields } from "./hours-fields.tsx";
import { problemText } from "./problem-text.ts";
import {
  choicesIn,
  fieldsOf,
  type Problems,
  textIn,
  type Typed,
} from "./typed.ts";

export type ShopFormStreet = Option & { associations: Option[] };

type ShopFormProps = {
  typed: Typed;
  problems: Problems;
  streets: ShopFormStreet[];
  /** Where the map page is; null before there is a shop or a drawing. */
  mapHref: string | null;
  /** The rally that the last section speaks of; `isIn` when there is a checkpoint. */
  rally: { name: string; isIn: boolean } | null;
};

type Part = Pick<ShopFormProps, "typed" | "problems">;

const languages = [
  ["kana", "ja"],
  ["en", "en"],
  ["zh", "zh-Hans"],
  ["ko", "ko"],
] as const;

function NameSection({ typed, problems }: Part) {
  const t = useText();
  const at = fieldsOf(typed, (name) => problemText(t, problems, name));
  return (
    <section>
      <h2>{t("shops.form.what")}</h2>
      <div className="fields">
        <TextField {...at("name")} label={t("shops.form.name")} isRequired />
        <SelectField
          {...at("kind")}
          label={t("shops.form.kind")}
          options={shopKinds.map((value) => ({
            value,
            label: t.plain(`shops.kinds.${value}`),
          }))}
        />
        {languages.map(([name, lang]) => (
          <TextField
            key={name}
            {...at(name)}
            lang={lang}
            label={t(`shops.form.${name}`)}
          />
        ))}
        <SelectField
          {...at("category")}
          label={t("shops.form.category")}
          hint={t("shops.form.categoryHint")}
          options={shopCategories.map((value) => ({
            value,
            label: t.plain(`categories.${value}`),
          }))}
        />
        <TextField
          {...at("seal")}
          isShort
          label={t("shops.form.seal")}
          hint={t("shops.form.sealHint")}
        />
        <TextField
          {...at("key")}
          label={t("shops.form.key")}
          hint={t("shops.form.keyHint")}
        />
      </div>
    </section>
  );
}

function PlaceSection(props: Omit<ShopFormProps, "rally">) {
  const { typed, problems, streets, mapHref } = props;
  const t = useText();
  const at = fieldsOf(typed, (name) => problemText(t, problems, name));
  const isSwapped = problems.lat?.[0] === "swapped";
  const none = { value: "", label: t.plain("shops.form.noAssociation") };
  const choose = { value: "", label: t.plain("shops.form.choose") };
  return (
    <section>
      <h2>{t("shops.form.where")}</h2>
      <div className="fields">
        <SelectField
          {...at("street")}
          label={t("shops.form.street")}
          options={[choose, ...streets]}
          isRequired
        />
        <SelectField
          {...at("association")}
          label={t("shops.form.association")}
          hint={t("shops.form.associationHint")}
          options={[none]}
          groups={streets
            .filter(({ associations }) => associations.length > 0)
            .map(({ label, associations }) => ({
              label,
              options: associations,
            }))}
        />
        <TextField {...at("address")} label={t("shops.form.address")} />
        <TextField {...at("phone")} type="tel" label={t("shops.form.phone")} />
        <TextField
          {...at("lat")}
          inputMode="decimal"
          label={t("shops.form.lat")}
        />
        <TextField
          {...at("lng")}
          inputMode="decimal"
          label={t("shops.form.lng")}
        />
      </div>
      {isSwapped && (
        <p>
          <button className="button" name="intent" value="swap">
            {t("shops.form.swap")}
          </button>
        </p>
      )}
      <p className="hint">{t("shops.form.placeHint")}</p>
      {!mapHref && <p className="hint">{t("shops.form.placeHow")}</p>}
      <p className="beside">
        <Tick
          name="isPlaceChecked"
          isOn={textIn(typed, "isPlaceChecked") !== ""}
          label={t("shops.form.isPlaceChecked")}
        />
        {mapHref && (
          <a className="button" href={mapHref}>
            <Icon name="map" />
            {t("shops.form.onMap")}
          </a>
        )}
      </p>
    </section>
  );
}

function PartSection({
  typed,
  problems,
  rally,
}: Part & { rally: NonNullable<ShopFormProps["rally"]> }) {
  const t = useText();
  const at = fieldsOf(typed, (name) => problemText(t, problems, name));
  return (
    <section>
      <h2>
        {t("shops.form.part")}
        <small>{rally.name}</small>
      </h2>
      {rally.isIn ? (
        <input type="hidden" name="joins" value="on" />
      ) : (
        <>
          <p className="hint">{t("shops.form.joinsHint")}</p>
          <Tick
            name="joins"
            isOn={textIn(typed, "joins") !== ""}
            label={t("shops.form.joins")}
          />
        </>
      )}
      <RadioGroup
        name="mode"
        legend={t("shops.form.mode")}
        value={textIn(typed, "mode")}
        options={modes.map((value) => ({
          value,
          label: t.plain(`shops.modes.${value}`),
        }))}
        notes={Object.fromEntries(
          modes.map((value) => [value, t(`shops.modeNotes.${value}`)]),
        )}
      />
      <div className="fields">
        <TextField
          {...at("minimumYen")}
          isShort
          inputMode="numeric"
          label={t("shops.form.minimum")}
          hint={t("shops.form.minimumHint")}
          unit={t("shops.form.yen")}
        />
        <TextField
          {...at("number")}
          isShort
          inputMode="numeric"
          label={t("shops.form.number")}
          hint={t("shops.form.numberHint")}
        />
      </div>
      <TickGroup
        name="themes"
        legend={t("shops.form.themes")}
        chosen={choicesIn(typed, "themes")}
        options={themes.map((value) => ({
          value,
          label: t.plain(`shops.themes.${value}`),
        }))}
      />
    </section>
  );
}

/** A shop, or another place that takes part, in one form. */
export function ShopForm(props: ShopFormProps) {
  const { typed, problems, rally } = props;
  const t = useText();
  return (
    <form method="post" className="shop-form" noValidate>
      <input type="hidden" name="version" value={textIn(typed, "version")} />
      <NameSection {...props} />
      <PlaceSection {...props} />
      <section>
        <h2>{t("shops.form.hours")}</h2>
        <p className="hint">{t("shops.form.hoursHint")}</p>
        <HoursFields typed={typed} problems={problems} />
      </section>
      <section>
        <TickGroup
          name="amenities"
          legend={t("shops.form.amenities")}
          chosen={choicesIn(typed, "amenities")}
          options={shopAmenities.map((value) => ({
            value,
            label: t.plain(`amenities.${value}`),
          }))}
        />
      </section>
      {rally && <PartSection typed={typed} problems={problems} rally={rally} />}
      <p className="buttons">
        <button className="button main">{t("shops.form.save")}</button>
      </p>
    </form>
  );
}
