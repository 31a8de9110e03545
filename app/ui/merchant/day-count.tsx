import { SealLarge, type SealMark } from "#app/ui/art/seal.tsx";
import { numberText, timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { ShopHeadProps } from "./shop-head.tsx";

type DayCountProps = {
  shop: Pick<ShopHeadProps, "names" | "street" | "number">;
  today: { day: string; counted: number; lastAt: Date | null; mark: SealMark };
};

/** How many stamps the shop gave today, as large as it goes, beside its own seal. */
export function DayCount({ shop, today }: DayCountProps) {
  const t = useText();
  const { counted, lastAt, day, mark } = today;
  return (
    <section className={counted > 99 ? "count is-many" : "count"}>
      <div>
        <h2>{t("merchant.home.today")}</h2>
        <p className="count-number">
          <b>{numberText(counted)}</b>
          {t("merchant.home.unit")}
        </p>
        <p className="count-last">
          {lastAt === null ? (
            t("merchant.home.none")
          ) : (
            <>
              {t("merchant.home.last", { time: timeText(lastAt) })}{" "}
              <a href="/merchant/stamps">{t("merchant.home.see")}</a>
            </>
          )}
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
