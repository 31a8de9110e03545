import { BreakingName } from "#app/ui/breaking-name.tsx";
import { numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";

/** Checkpoints by number with everything their signs on the map say, in words. */
export function ShopList({ shops }: { shops: MapView["listed"] }) {
  const t = useText();
  return (
    <ol className="sheet-shops">
      {shops.map(({ number, href, names, visited, offers, shut }) => (
        <li key={number}>
          <a href={href}>
            <small>{numberLabel(number)}</small>{" "}
            <span>
              <BreakingName names={names} />{" "}
              {visited && <span className="tag">{t("mapPage.visited")}</span>}{" "}
              {offers && <span className="tag">{t("mapPage.offer")}</span>}{" "}
              {shut && <span className="tag">{shut}</span>}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
