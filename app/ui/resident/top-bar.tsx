import { BrandSeal, Icon } from "#app/ui/art/icons.tsx";
import { htmlLanguage, languages } from "#app/locales/index.ts";
import { useText } from "#app/ui/text.tsx";

/** The way home and the language switch; `path` is where a change of language comes back to. */
export function TopBar({ path }: { path: string }) {
  const t = useText();
  return (
    <>
      <a className="brand" href="/">
        <BrandSeal word={t.plain("common.sealWord")} />
        {t("common.brandShort")}
      </a>
      <details className="language">
        <summary>
          <Icon name="globe" />
          <span className="hidden">{t.plain("common.language")}</span>
          {t(`common.languages.${t.language}`)}
          <Icon name="chevron-down" size={16} />
        </summary>
        <form method="post" action="/language">
          <input type="hidden" name="next" value={path} />
          {languages.map((code) => (
            <button
              key={code}
              name="language"
              value={code}
              lang={htmlLanguage[code]}
              aria-current={code === t.language || undefined}
            >
              {t(`common.languages.${code}`)}
            </button>
          ))}
        </form>
      </details>
    </>
  );
}
