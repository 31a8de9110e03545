import type { PhotoView } from "#app/domain/photo.ts";
import { sealFeatures } from "#app/domain/seal.ts";
import { common } from "#app/locales/ja/common.ts";
import { feed as texts } from "#app/locales/ja/feed.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import type { LivePromotion } from "#app/models/promotion.server.ts";
import { fill } from "#app/print/fill.ts";
import type { OgCard, OgSeal } from "#app/print/og/card.ts";
import { photoView } from "#app/domain/photo.ts";
import { machineLine } from "../machine-text.ts";
import { periodLines } from "../feed/period.ts";
import type { Place } from "../place.server.ts";
import { isTest } from "../test-mark.server.ts";

/** A card whose pictures are named, not yet read. */
export type OgSketch = Omit<OgCard, "seal" | "photo"> & {
  seal: (Omit<OgSeal, "photo"> & { photo: PhotoView | null }) | null;
  photo: PhotoView | null;
};

function base(edition: Edition, isSample: boolean) {
  const tags = [isSample && texts.sample, isTest && texts.test];
  return {
    tags: tags.filter((tag) => tag !== false),
    brand: common.brand,
    ward: edition.ward.name,
    emblems: [],
    photo: null,
  };
}

function numberOf({ number }: Checkpoint): string {
  return String(number).padStart(3, "0");
}

function sealOf(checkpoint: Checkpoint): OgSketch["seal"] {
  const { shop, street, number, mark } = checkpoint;
  const { slug, category, name, kanji } = shop;
  const features = sealFeatures({
    slug,
    number,
    category,
    name,
    character: kanji,
  });
  return {
    ...features,
    emblem: street.emblem,
    street: machineLine(street.name),
    number: fill(texts.ringNumber, { number: numberOf(checkpoint) }),
    photo: mark,
  };
}

function ribbonOf({ street }: Checkpoint): OgSketch["ribbon"] {
  return { name: machineLine(street.name), emblem: street.emblem };
}

/** `/shops/:slug/og.png` */
export function sketchShop({ edition, checkpoint }: Place): OgSketch {
  const { shop } = checkpoint;
  const number = fill(texts.number, { number: numberOf(checkpoint) });
  return {
    ...base(edition, shop.isSample),
    ribbon: ribbonOf(checkpoint),
    head: "",
    title: machineLine(shop.name),
    lines: [shop.names.kana ?? "", number].filter((line) => line !== ""),
    seal: sealOf(checkpoint),
  };
}

/** `/promotions/:id/og.png` */
export function sketchPromotion(
  { edition, checkpoint }: Place,
  promotion: LivePromotion,
): OgSketch {
  const { shop } = checkpoint;
  return {
    ...base(edition, shop.isSample),
    ribbon: ribbonOf(checkpoint),
    head: texts.kind[promotion.kind],
    title: machineLine(promotion.title),
    lines: [machineLine(shop.name), ...periodLines(promotion)],
    seal: sealOf(checkpoint),
    photo: photoView(promotion.photo),
  };
}

/** `/rallies/:slug/og.png` */
export function sketchRally(edition: Edition): OgSketch {
  const { rally, streets, ward } = edition;
  const period = { ...rally, weekdays: null, fromTime: "", toTime: "" };
  return {
    ...base(edition, ward.isSample),
    ribbon: null,
    head: texts.rally,
    title: machineLine(rally.name),
    lines: periodLines({ ...period, soldOutAt: null }),
    seal: null,
    emblems: streets.map(({ emblem }) => emblem),
  };
}
