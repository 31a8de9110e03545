import { useText } from "#app/ui/text.tsx";
import { SelectField } from "../field.tsx";
import { FileField } from "../file-field.tsx";

type Rally = { id: string; name: string };

export type UploadFormProps = {
  rallies: Rally[];
  rallyId: string | null;
  /** Why the file that was sent cannot be read. */
  error: string | null;
};

function RallyField({ rallies, rallyId }: Omit<UploadFormProps, "error">) {
  const t = useText();
  if (rallies.length === 0) return <p>{t("shopImport.choose.noRally")}</p>;
  return (
    <SelectField
      name="rally"
      label={t("shopImport.choose.rally")}
      value={rallyId ?? undefined}
      options={rallies.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** A file and the rally its 参加 column speaks of. */
export function UploadForm({ rallies, rallyId, error }: UploadFormProps) {
  const t = useText();
  return (
    <form
      method="post"
      action="/ward/shops/import"
      encType="multipart/form-data"
    >
      <FileField
        name="file"
        label={t("shopImport.choose.file")}
        hint={t("shopImport.choose.hint")}
        accept=".xlsx,.csv,.tsv,.txt"
        error={error}
        isRequired
      />
      <RallyField rallies={rallies} rallyId={rallyId} />
      <p className="buttons">
        <button className="button main">{t("shopImport.choose.submit")}</button>
      </p>
    </form>
  );
}
