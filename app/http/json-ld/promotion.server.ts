import type { Offer, SocialMediaPosting, Thing, WithContext } from "schema-dts";
import { photoView } from "#app/domain/photo.ts";
import type { LivePromotion } from "#app/models/promotion.server.ts";
import { machineLine, machineText } from "../machine-text.ts";
import type { Place } from "../place.server.ts";
import { shopId } from "./ids.ts";

/** The bare object: of what a shop's own entry names, only this. */
type Plain<T extends Thing> = Exclude<T, string>;

function picturesOf({ id, photo }: LivePromotion, origin: string): string[] {
  const view = photoView(photo);
  const og = `${origin}/promotions/${id}/og.png`;
  return view ? [origin + view.large, og] : [og];
}

/** An offer or a coupon; its days are JST days. */
export function offerOf(
  promotion: LivePromotion,
  origin: string,
): Plain<Offer> {
  const { id, title, text, startsOn, endsOn, stock } = promotion;
  const isSoldOut = promotion.soldOutAt !== null || promotion.isUsedUp;
  return {
    "@type": "Offer",
    name: machineLine(title),
    description: machineText(text) || undefined,
    url: `${origin}/promotions/${id}`,
    image: picturesOf(promotion, origin),
    validFrom: startsOn,
    validThrough: endsOn,
    availability: isSoldOut
      ? "https://schema.org/SoldOut"
      : stock
        ? "https://schema.org/LimitedAvailability"
        : "https://schema.org/InStoreOnly",
  };
}

function postOf(
  promotion: LivePromotion,
  origin: string,
): Plain<SocialMediaPosting> {
  const { id, title, text, postedAt, editedAt } = promotion;
  return {
    "@type": "SocialMediaPosting",
    headline: machineLine(title),
    articleBody: machineText(text) || undefined,
    url: `${origin}/promotions/${id}`,
    image: picturesOf(promotion, origin),
    datePublished: postedAt?.toISOString(),
    dateModified: (editedAt ?? postedAt)?.toISOString(),
  };
}

/** A promotion's own page: an Offer, or a post of the shop where it offers nothing. */
export function promotionThing(
  promotion: LivePromotion,
  { checkpoint: { shop } }: Place,
  origin: string,
): WithContext<Offer | SocialMediaPosting> {
  const by = {
    "@type": "LocalBusiness",
    "@id": shopId(origin, shop.slug),
    name: machineLine(shop.name),
    url: `${origin}/shops/${shop.slug}`,
  } as const;
  const context = { "@context": "https://schema.org" } as const;
  return promotion.kind === "news"
    ? { ...context, ...postOf(promotion, origin), author: by }
    : { ...context, ...offerOf(promotion, origin), offeredBy: by };
}
