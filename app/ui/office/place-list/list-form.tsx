import { placeLayers } from "#app/domain/public-place.ts";
import { useText } from "#app/ui/text.tsx";
import { SelectField } from "../field.tsx";
import { FileField } from "../file-field.tsx";
import { UploadForm } from "./upload-fields.tsx";

export type ListFormProps = {
  layer: string | undefined;
  credit: string;
  errors: { layer: string | null; credit: string | null; file: string | null };
};

/** Sends a list of one kind. */
export function ListForm({ layer, credit, errors }: ListFormProps) {
  const t = useText();
  return (
    <UploadForm
      action="/ward/places"
      submit={t.plain("placeList.submit")}
      credit={{
        label: t.plain("placeList.credit"),
        hint: t.plain("placeList.creditHint"),
        value: credit,
        error: errors.credit,
      }}
    >
      <SelectField
        name="layer"
        label={t("placeList.layer")}
        value={layer}
        error={errors.layer}
        isRequired
        options={placeLayers.map((value) => ({
          value,
          label: t.plain(`placeList.layers.${value}`),
        }))}
      />
      <FileField
        name="file"
        isRequired
        label={t.plain("placeList.file")}
        hint={t.plain("placeList.fileHint")}
        accept=".csv,.xlsx,.tsv,.txt"
        error={errors.file}
      />
    </UploadForm>
  );
}

/** Which lists can be read, and how. */
export function ListRules() {
  const t = useText();
  return (
    <section>
      <h2>{t("placeList.rules")}</h2>
      <ul>
        {placeLayers.map((layer) => (
          <li key={layer}>{t(`placeList.lists.${layer}`)}</li>
        ))}
      </ul>
      <p>{t("placeList.rulesLead")}</p>
      <p>{t("placeList.rulesFree")}</p>
      <p>{t("placeList.rulesFar")}</p>
    </section>
  );
}
