import { type EmblemName, emblemNames } from "#app/domain/emblem.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { useText } from "#app/ui/text.tsx";
import { TickGroup } from "../choice.tsx";
import { AreaField, TextField } from "../field.tsx";
import { problemText } from "./problem-text.ts";
import {
  choicesIn,
  fieldsOf,
  type Problems,
  textIn,
  type Typed,
} from "./typed.ts";

type StreetFormProps = {
  typed: Typed;
  problems: Problems;
  /** The ward's stations; none where its geography is not there yet. */
  stations: string[];
  /** Emblems that other streets have: emblem → street. */
  used: Partial<Record<EmblemName, string>>;
};

function EmblemField({ typed, used }: Pick<StreetFormProps, "typed" | "used">) {
  const t = useText();
  const chosen = textIn(typed, "emblem");
  return (
    <fieldset className="emblems">
      <legend>{t("shops.streets.emblem")}</legend>
      {emblemNames.map((name) => (
        <label className="tick" key={name}>
          <input
            type="radio"
            name="emblem"
            value={name}
            defaultChecked={chosen === name}
          />
          <Emblem name={name} size={40} />
          <span>
            {t(`shops.streets.names.${name}`)}
            {used[name] && (
              <small>
                {t("shops.streets.emblemUsed", { street: used[name] })}
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const languages = [
  ["kana", "ja"],
  ["en", "en"],
  ["zh", "zh-Hans"],
  ["ko", "ko"],
] as const;

/** A shopping street: names, emblem, stations, associations. */
export function StreetForm(props: StreetFormProps) {
  const { typed, problems, stations } = props;
  const t = useText();
  const at = fieldsOf(typed, (name) => problemText(t, problems, name));
  return (
    <form method="post" className="shop-form" noValidate>
      <input type="hidden" name="mark" value={textIn(typed, "mark")} />
      <div className="fields">
        <TextField {...at("name")} label={t("shops.streets.name")} isRequired />
        <TextField
          {...at("shortName")}
          label={t("shops.streets.shortName")}
          hint={t("shops.streets.shortHint")}
          isRequired
        />
        {languages.map(([name, lang]) => (
          <TextField
            key={name}
            {...at(name)}
            lang={lang}
            label={t(`shops.form.${name}`)}
          />
        ))}
        <TextField
          {...at("shortEn")}
          lang="en"
          label={t("shops.streets.shortEn")}
        />
      </div>
      <EmblemField {...props} />
      {stations.length > 0 ? (
        <div>
          <TickGroup
            name="stations"
            legend={t("shops.streets.stations")}
            chosen={choicesIn(typed, "stations")}
            options={stations.map((value) => ({ value, label: value }))}
          />
          <p className="hint">{t("shops.streets.stationsHint")}</p>
        </div>
      ) : (
        <AreaField
          {...at("typedStations")}
          label={t("shops.streets.stationsTyped")}
          rows={5}
        />
      )}
      <AreaField
        {...at("associations")}
        label={t("shops.streets.associations")}
        hint={t("shops.streets.associationsHint")}
        rows={5}
      />
      <p className="buttons">
        <button className="button main">{t("shops.form.save")}</button>
      </p>
    </form>
  );
}
