import { Icon } from "#app/ui/art/icons.tsx";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { SealBefore } from "#app/ui/art/seal-before.tsx";
import { SealLarge } from "#app/ui/art/seal.tsx";
import { dayText, hourText } from "#app/ui/dates.ts";
import { ShopSlip } from "#app/ui/promotion/shop-slip.tsx";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { shutWords } from "#app/ui/resident/open-words.ts";
import { ShopTitle } from "#app/ui/resident/shop-title.tsx";
import { useText } from "#app/ui/text.tsx";
import { ClosureList } from "./closure-list.tsx";
import { EaseList } from "./ease-list.tsx";
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
        {open.open ? t("opening.open") : t(shutWords(open))}
      </span>
      <b>
        {open.open &&
          t(open.closure ? "opening.earlyUntil" : "opening.until", {
            time: hourText(open.until),
          })}
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
        <ShopSlip
          key={promotion.id}
          promotion={promotion}
          sender={{
            slug: null,
            names: shop.names,
            isSample: shop.isSample,
            emblem: null,
            streetNames: street.shortNames,
          }}
        />
      ))}
      <section>
        <h2>{t("opening.hours")}</h2>
        <HoursTable
          hours={shop.hours}
          today={view.today}
          hoursToday={view.hoursToday}
        />
      </section>
      <ClosureList closures={view.closures} />
      <EaseList {...shop} />
      <a className="button" href={`/map?street=${street.slug}`}>
        <Icon name="map" />
        {t("shopPage.onMap")}
      </a>
    </div>
  );
}
