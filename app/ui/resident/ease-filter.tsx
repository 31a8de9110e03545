import { type EaseKind, easeKinds } from "#app/domain/ease.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { easeIcons } from "./ease-icons.tsx";

type FilterProps = {
  /** This page's own address. */
  action: string;
  asked: EaseKind[];
  /** What else the address says. */
  kept?: Record<string, string>;
  /** Shops that have all of it. */
  found: number;
};

/** Ticks for what is needed; a form that leads to the same page, narrowed. */
export function EaseFilter({ action, asked, found, kept = {} }: FilterProps) {
  const t = useText();
  const isAsked = asked.length > 0;
  const names = asked.map((kind) => t.plain(`ease.badge.${kind}`));
  return (
    <>
      <details className="ease-filter">
        <summary>{t("ease.filter")}</summary>
        <form action={action}>
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <ul>
            {easeKinds.map((kind) => (
              <li key={kind}>
                <label>
                  <input
                    type="checkbox"
                    name="ease"
                    value={kind}
                    defaultChecked={asked.includes(kind)}
                  />
                  <Icon name={easeIcons[kind]} size={22} />
                  {t(`ease.badge.${kind}`)}
                </label>
              </li>
            ))}
          </ul>
          <button className="button">{t("ease.show")}</button>
        </form>
      </details>
      {isAsked && (
        <p className="ease-found" role="status">
          <span>{names.join(t.plain("common.separator"))}</span>
          <b>{t(found > 0 ? "ease.count" : "ease.none", { n: found })}</b>
          <a href={withQuery(action, kept)}>{t("ease.clear")}</a>
        </p>
      )}
    </>
  );
}

function withQuery(path: string, values: Record<string, string>): string {
  const query = new URLSearchParams(values).toString();
  return query === "" ? path : `${path}?${query}`;
}

/** An address of ours that asks for the same. */
export function withEase(path: string, asked: EaseKind[]): string {
  if (asked.length === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}ease=${asked.join(",")}`;
}
