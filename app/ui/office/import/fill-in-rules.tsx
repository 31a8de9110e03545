import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

const rules = ["needed", "matched", "blank", "placeless", "joining"] as const;
const files = ["xlsx", "csv"] as const;

/** Templates to download, and how a row is read. */
export function FillInRules() {
  const t = useText();
  return (
    <>
      <h2>{t("shopImport.choose.templates")}</h2>
      <p>{t("shopImport.choose.templatesLead")}</p>
      <p className="buttons">
        {files.map((file) => (
          <a
            key={file}
            className="button"
            href={`/ward/shops/import/template.${file}`}
            download
          >
            <Icon name="download" size={22} />
            {t(`shopImport.choose.${file}`)}
          </a>
        ))}
      </p>
      <p>{t("shopImport.choose.currentNote")}</p>
      <p className="buttons">
        <a className="button" href="/ward/shops/import/current.xlsx" download>
          <Icon name="download" size={22} />
          {t("shopImport.choose.current")}
        </a>
      </p>
      <h2>{t("shopImport.choose.rules")}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{t(`shopImport.choose.${rule}`)}</li>
        ))}
      </ul>
    </>
  );
}
