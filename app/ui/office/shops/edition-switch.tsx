import { useText } from "#app/ui/text.tsx";

type EditionSwitchProps = {
  path: string;
  current: string;
  rallies: { slug: string; name: string }[];
};

/** The rally in hand, and the others to work on instead. */
export function EditionSwitch({ path, current, rallies }: EditionSwitchProps) {
  const t = useText();
  if (rallies.length < 2) return null;
  return (
    <details className="filter">
      <summary>{t("shops.list.otherEditions")}</summary>
      <ul>
        {rallies
          .filter(({ slug }) => slug !== current)
          .map(({ slug, name }) => (
            <li key={slug}>
              <a className="inline-link" href={`${path}?edition=${slug}`}>
                {name}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}
