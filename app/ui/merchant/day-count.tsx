import { SealLarge, type SealMark } from "#app/ui/art/seal.tsx";
import { numberText, timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { ShopHeadProps } from "./shop-head.tsx";

type DayCountProps = {
  shop: Pick<ShopHeadProps, "names" | "street" | "number">;
  today: {
    day: string;
    counted: number;
    lastAt: Date | null;
    mark: SealMark;
    /** The checkpoint, and what of its list is counted here: see `live.js`. */
    place: string;
    cursor: string;
  };
};

/** How many stamps the shop gave today, as large as it goes, beside its own seal. */
export function DayCount({ shop, today }: DayCountProps) {
  const t = useText();
  const { counted, lastAt, day, mark, place, cursor } = today;
  return (
    <section
      className={counted > 99 ? "count is-many" : "count"}
      data-live={cursor}
      data-place={place}
    >
      <div>
        <h2>{t("merchant.home.today")}</h2>
        <p className="count-number">
          <b data-counted={counted} data-words="{}">
            {numberText(counted)}
          </b>
          {t("merchant.home.unit")}
        </p>
        <p className="count-last">
          <span data-none hidden={lastAt !== null}>
            {t("merchant.home.none")}
          </span>
          <span
            data-last={lastAt?.toISOString() ?? ""}
            data-words={t.plain("merchant.home.last", { time: "{}" })}
            hidden={lastAt === null}
          >
            {lastAt && t("merchant.home.last", { time: timeText(lastAt) })}
          </span>{" "}
          <a href="/merchant/stamps">{t("merchant.home.see")}</a>
        </p>
      </div>
      <SealLarge
        id="own"
        mark={mark}
        streetName={shop.street ? t.plainName(shop.street.names) : ""}
        number={`No.${shop.number}`}
        date={day.replaceAll("-", ".")}
        label={t.plain("merchant.home.sealLabel", {
          shop: t.plainName(shop.names),
        })}
        size={128}
      />
    </section>
  );
}
