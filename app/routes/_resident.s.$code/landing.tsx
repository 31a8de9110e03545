import type { ParseKeys } from "i18next";
import { Icon } from "#app/ui/art/icons.tsx";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { SealBefore } from "#app/ui/art/seal-before.tsx";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { OfferSlip } from "#app/ui/resident/offer-slip.tsx";
import { ShopTitle } from "#app/ui/resident/shop-title.tsx";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { LandingView } from "./queries.server.ts";

function noteOf({ mode, repeat }: LandingView): ParseKeys {
  if (mode === "staff") return "landing.noteStaff";
  if (mode === "till") return "landing.noteTill";
  return repeat === "once" ? "landing.note" : "landing.noteDaily";
}

/** A name, a mark, an offer, a button. */
export function Landing(view: LandingView) {
  const t = useText();
  const { shop, street, number, offer, minimumYen } = view;
  return (
    <form
      method="post"
      className="landing"
      data-asks-place={view.asksPlace || undefined}
    >
      <Ribbon emblem={street.emblem} name={t.names(street.names)} centred />
      <SealBefore
        id="seal"
        mark={markOf(view)}
        streetName={street.name}
        number={t.plain("landing.sealNumber", { number: numberLabel(number) })}
        band={t.plain("landing.sealBand")}
        label={t.plain("landing.sealLabel", {
          street: t.plainName(street.names),
          shop: t.plainName(shop.names),
        })}
        size={178}
      />
      <ShopTitle shop={shop} number={number} />
      {view.isOff && (
        <p>
          <b>{t("landing.off")}</b>
        </p>
      )}
      {minimumYen > 0 && (
        <p>{t("landing.minimum", { yen: numberText(minimumYen) })}</p>
      )}
      {offer && <OfferSlip offer={offer} />}
      <button className="press">
        <Icon name="stamp" size={30} />
        {t("landing.press")}
      </button>
      <p className="landing-note" role="status">
        {t(noteOf(view))}
      </p>
      <p className="unsent" data-unsent hidden>
        {t("landing.unsent")}
      </p>
    </form>
  );
}
