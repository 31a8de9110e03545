import type { ParseKeys } from "i18next";
import { Icon } from "#app/ui/art/icons.tsx";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { SealBefore } from "#app/ui/art/seal-before.tsx";
import { SealLarge } from "#app/ui/art/seal.tsx";
import { dayText, hourText } from "#app/ui/dates.ts";
import { PromotionSlip } from "#app/ui/promotion/promotion-slip.tsx";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { wordsOf } from "#app/ui/resident/offer-slip.tsx";
import { ShopTitle } from "#app/ui/resident/shop-title.tsx";
import { useText } from "#app/ui/text.tsx";
import { HoursTable } from "./hours-table.tsx";
import type { ShopView } from "./queries.server.ts";

function Mark({ view }: { view: ShopView }) {
  const t = useText();
  const { shop, street, number, stampedOn } = view;
  const names = {
    street: t.plainName(street.names),
    shop: t.plainName(shop.names),
  };
  const common = {
    id: "seal",
    mark: markOf(view),
    streetName: street.name,
    number: t.plain("landing.sealNumber", { number: numberLabel(number) }),
    size: 120,
  };
  return stampedOn ? (
    <SealLarge
      {...common}
      date={stampedOn.replaceAll("-", ".")}
      label={t.plain("card.sealLabelLarge", names)}
    />
  ) : (
    <SealBefore
      {...common}
      band={t.plain("landing.sealBand")}
      label={t.plain("landing.sealLabel", names)}
    />
  );
}

function OpenNow({ view }: { view: ShopView }) {
  const t = useText();
  const { open, station } = view;
  const next = open.open ? null : open.nextOpens;
  return (
    <p className="shop-now">
      <span className={open.open ? "badge open" : "badge"}>
        {open.open
          ? t("opening.open")
          : t(open.closedToday ? "opening.closedToday" : "opening.closed")}
      </span>
      <b>
        {open.open && t("opening.until", { time: hourText(open.until) })}
        {next &&
          t("opening.next", {
            day: dayText(t.language, next.day, "short"),
            time: hourText(next.time),
          })}
      </b>
      {station && (
        <span className="shop-station">
          <Icon name="walk" />
          {t("shopPage.station", {
            station: t.raw(station.names),
            minutes: station.minutes,
          })}
        </span>
      )}
    </p>
  );
}

function Ease({ amenities }: { amenities: string[] }) {
  const t = useText();
  if (amenities.length === 0) return null;
  return (
    <section>
      <h2>{t("shopPage.ease")}</h2>
      <ul className="ease">
        {amenities.map((key) => (
          <li key={key}>
            <Icon name={icons[key] ?? "check"} size={28} />
            {t(`amenities.${key}` as ParseKeys)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const icons: Record<string, "wheelchair" | "pram" | "pencil" | "cash"> = {
  wheelchair: "wheelchair",
  pram: "pram",
  writing: "pencil",
  cash: "cash",
};

/** A shop: its mark, whether it is open, what it offers. */
export function ShopPage({ view }: { view: ShopView }) {
  const t = useText();
  const { shop, street, number, stampedOn, promotions } = view;
  return (
    <div className="shop">
      <a className="ribbon-link" href={`/streets/${street.slug}`}>
        <Ribbon emblem={street.emblem} name={t.names(street.names)} />
      </a>
      <div className="shop-head">
        <Mark view={view} />
        <div>
          <ShopTitle shop={shop} number={number} />
          <p>
            {stampedOn
              ? t("shopPage.stampedOn", {
                  day: dayText(t.language, stampedOn),
                })
              : t("shopPage.notStamped")}
          </p>
        </div>
      </div>
      {view.isWithdrawn ? (
        <p className="shop-left" role="status">
          <b>{t("refusals.withdrawn.head")}</b>
          <span>{t("refusals.withdrawn.what")}</span>
        </p>
      ) : (
        <OpenNow view={view} />
      )}
      {promotions.map((promotion) => (
        <PromotionSlip
          key={promotion.id}
          emblem={null}
          streetShort={t.names(street.shortNames)}
          shopName={t.names(shop.names)}
          isSample={shop.isSample}
          kind={promotion.kind}
          until={promotion.endsOn}
          {...wordsOf(t, promotion)}
        />
      ))}
      <section>
        <h2>{t("opening.hours")}</h2>
        <HoursTable hours={shop.hours} today={view.today} />
      </section>
      <Ease amenities={shop.amenities} />
      <a className="button" href={`/map?street=${street.slug}`}>
        <Icon name="map" />
        {t("shopPage.onMap")}
      </a>
    </div>
  );
}
