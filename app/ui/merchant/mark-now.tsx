import type { Names } from "#app/domain/place.ts";
import { SealLarge, type SealMark } from "#app/ui/art/seal.tsx";
import { useText } from "#app/ui/text.tsx";

type MarkNowProps = {
  shop: { names: Names; street: { names: Names } | null };
  /** As in the ring, `001`; null for a shop outside the rally. */
  number: string | null;
  seal: SealMark | null;
  /** `YYYY-MM-DD` */
  today: string;
  isOwn: boolean;
};

/** The shop's stamp as residents get it now. */
export function MarkNow({ shop, number, seal, today, isOwn }: MarkNowProps) {
  const t = useText();
  const name = t.plainName(shop.names);
  return (
    <div className="mark-now">
      {seal && (
        <SealLarge
          id="mark"
          mark={seal}
          streetName={shop.street ? t.plainName(shop.street.names) : ""}
          number={number === null ? "" : `No.${number}`}
          date={today.replaceAll("-", ".")}
          label={t.plain(isOwn ? "mark.ownLabel" : "mark.drawnLabel", {
            shop: name,
          })}
          size={220}
        />
      )}
      <p>{t(isOwn ? "mark.own" : "mark.drawn")}</p>
    </div>
  );
}
