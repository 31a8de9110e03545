import type {
  LocalBusiness,
  LocationFeatureSpecification,
  WithContext,
} from "schema-dts";
import { shopDay } from "#app/domain/opening.ts";
import { feed as texts } from "#app/locales/ja/feed.ts";
import { ja } from "#app/locales/ja/index.ts";
import type { LivePromotion } from "#app/models/promotion.server.ts";
import { aroundShop } from "#app/models/shop-hours.server.ts";
import { machineLine } from "../machine-text.ts";
import type { Place } from "../place.server.ts";
import { specialOpenings, weeklyOpenings } from "./openings.ts";
import { shopId } from "./ids.ts";
import { offerOf } from "./promotion.server.ts";

/** What a shop is to schema.org: parks and libraries are places too, but no shops. */
const types = {
  shop: "LocalBusiness",
  booth: "LocalBusiness",
  "book-pickup": "LocalBusiness",
  library: "Library",
  park: "Park",
  riverside: "Place",
  stadium: "StadiumOrArena",
  station: "TrainStation",
} as const;

const amenityNames: Record<string, string> = ja.amenities;

function features(amenities: string[]): LocationFeatureSpecification[] {
  return amenities.map((key) => ({
    "@type": "LocationFeatureSpecification",
    name: amenityNames[key] ?? key,
    value: true,
  }));
}

/** A shop as schema.org's LocalBusiness, with its week, the days that are otherwise, and its live offers. */
export function shopThing(
  { edition, checkpoint }: Place,
  promotions: LivePromotion[],
  origin: string,
  now: Date,
): WithContext<LocalBusiness> {
  const { shop, street, mark } = checkpoint;
  const url = `${origin}/shops/${shop.slug}`;
  const around = aroundShop(edition.closures.get(shop.id) ?? []);
  const today = shopDay(shop.hours, now, around);
  const { kana, en } = shop.names;
  const offers = promotions.filter(({ kind }) => kind !== "news");
  return {
    "@context": "https://schema.org",
    "@type": types[shop.kind] as "LocalBusiness",
    "@id": shopId(origin, shop.slug),
    name: machineLine(shop.name),
    description: shop.isSample ? texts.sample : undefined,
    alternateName: [kana, en].filter((name) => name !== undefined),
    url,
    image: [...(mark ? [origin + mark.large] : []), `${url}/og.png`],
    telephone: shop.phone || undefined,
    address: {
      "@type": "PostalAddress",
      addressCountry: "JP",
      addressLocality: edition.ward.name,
      streetAddress: shop.address || undefined,
    },
    geo: {
      "@type": "GeoCoordinates",
      latitude: shop.lat,
      longitude: shop.lng,
    },
    containedInPlace: {
      "@type": "Place",
      name: machineLine(street.name),
      url: `${origin}/streets/${street.slug}`,
    },
    openingHoursSpecification: weeklyOpenings(shop.hours),
    specialOpeningHoursSpecification: specialOpenings(
      shop.hours,
      today,
      around,
    ),
    amenityFeature: features(shop.amenities),
    makesOffer: offers.map((offer) => offerOf(offer, origin)),
  };
}
