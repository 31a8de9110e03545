import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import type { TwoAddresses } from "./other-address.tsx";

type ShopPosterProps = {
  slug: string;
  search: string;
  codes: { revokedAt: Date | null }[];
  other: TwoAddresses | null;
  isRenewed: boolean;
};

function Addresses({ path, other }: { path: string; other: TwoAddresses }) {
  const t = useText();
  return (
    <section className="other-address">
      <h2 className="error">
        <Icon name="warning" size={22} />
        {t("prints.address.title")}
      </h2>
      <p>{t("prints.address.meaning")}</p>
      {other.mayChoose ? (
        <p className="buttons">
          {(["printed", "running"] as const).map((choice) => (
            <a
              key={choice}
              className="button"
              href={`${path}${path.includes("?") ? "&" : "?"}address=${choice}`}
            >
              {t(
                choice === "printed"
                  ? "prints.address.choosePrinted"
                  : "prints.address.chooseRunning",
              )}
              （{other[choice]}）
            </a>
          ))}
        </p>
      ) : (
        <p>
          <b>{t("prints.address.managers")}</b>
        </p>
      )}
    </section>
  );
}

/** One more poster of one shop, with the code in use. */
export function ShopPoster(props: ShopPosterProps) {
  const { slug, search, codes, other, isRenewed } = props;
  const t = useText();
  const query = new URLSearchParams(search);
  query.delete("renewed");
  const rest = query.size > 0 ? `?${query}` : "";
  const path = `/ward/prints/shops/${slug}/poster.pdf${rest}`;
  const isLive = codes.some(({ revokedAt }) => !revokedAt);
  return (
    <>
      {isRenewed && (
        <p className="chain" role="status">
          <Icon name="check" size={20} />
          {t("prints.shop.renewed")}
        </p>
      )}
      {!isLive && <p className="lead">{t("prints.shop.noCode")}</p>}
      {isLive && other && <Addresses path={path} other={other} />}
      {isLive && !other && (
        <div>
          <p className="buttons">
            <a className="button main" href={path}>
              <Icon name="printer" size={24} />
              {t("prints.shop.poster")}
            </a>
          </p>
          <p>{t("prints.shop.posterNote", { n: codes.length })}</p>
        </div>
      )}
    </>
  );
}
