import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

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
    <div className="field">
      <label htmlFor="rally">{t("shopImport.choose.rally")}</label>
      <select id="rally" name="rally" defaultValue={rallyId ?? undefined}>
        {rallies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
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
      <div className="field">
        <label htmlFor="file">
          {t("shopImport.choose.file")}{" "}
          <span className="required">{t("shopImport.choose.required")}</span>
        </label>
        <p className="hint" id="file-hint">
          {t("shopImport.choose.hint")}
        </p>
        {error !== null && (
          <p className="error" id="file-error" role="alert">
            <Icon name="warning" size={20} />
            {error}
          </p>
        )}
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".xlsx,.csv,.tsv,.txt"
          aria-invalid={error === null ? undefined : true}
          aria-describedby={
            error === null ? "file-hint" : "file-hint file-error"
          }
        />
      </div>
      <RallyField rallies={rallies} rallyId={rallyId} />
      <p className="buttons">
        <button className="button main">{t("shopImport.choose.submit")}</button>
      </p>
    </form>
  );
}
