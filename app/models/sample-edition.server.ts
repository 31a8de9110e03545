import { randomBytes } from "node:crypto";
import { makeCode } from "#app/domain/code.ts";
import { businessDay } from "#app/domain/business-day.ts";
import type { Tx } from "#db/client.server.ts";
import {
  channels,
  checkpoints,
  codes,
  rallies,
  tiers,
} from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { associations, streets } from "#db/schema/street.ts";
import { staff, wards } from "#db/schema/ward.ts";
import { geography } from "#db/seed/kohoku/geography.ts";
import { placeAt } from "#db/seed/kohoku/place.ts";
import { rallyAt } from "#db/seed/kohoku/rally.ts";
import type { SampleShop } from "#db/seed/kohoku/shop.ts";
import { shops as sampleShops } from "#db/seed/kohoku/shops.ts";
import { streets as sampleStreets } from "#db/seed/kohoku/streets.ts";
import { tiers as sampleTiers } from "#db/seed/kohoku/tiers.ts";
import { desk, ward as sampleWard } from "#db/seed/kohoku/ward.ts";
import { writeSampleCourses } from "./sample-course.server.ts";
import { writeSamplePlaceLists } from "./sample-place-list.server.ts";
import {
  type SamplePictures,
  writeSamplePromotions,
} from "./sample-promotion.server.ts";
import { writeSampleWays } from "./sample-walk.server.ts";
import { seededBytes, seededId } from "./seeded.server.ts";

const SHOPS_A_STREET = 10;

/** The ids of a sample seeded at an instant; those of its things follow from their slugs. */
export function sampleIds(now: Date) {
  const of = (name: string) => seededId(name, now);
  return {
    ward: of("ward"),
    rally: of("rally"),
    street: (slug: string) => of(`street ${slug}`),
    shop: (slug: string) => of(`shop ${slug}`),
    checkpoint: (number: number) => of(`checkpoint ${number}`),
    other: of,
  };
}

type Ids = ReturnType<typeof sampleIds>;

function wardRow(ids: Ids, now: Date) {
  const { slug, name, names, organiser, isSample } = sampleWard;
  return {
    id: ids.ward,
    slug,
    name,
    names,
    organiser,
    deskName: desk.name,
    deskNames: desk.names,
    deskPhone: desk.phone,
    deskHours: desk.hours,
    geography,
    isSample,
    createdAt: now,
  };
}

function streetRows(ids: Ids) {
  return sampleStreets.map((street, position) => ({
    id: ids.street(street.slug),
    wardId: ids.ward,
    slug: street.slug,
    name: street.names.ja,
    names: street.names,
    shortNames: street.shortNames,
    emblem: street.emblem,
    position,
    stations: street.stations,
    pin: street.pin,
    ribbon: street.ribbon,
    isSample: street.isSample,
  }));
}

function associationRows(ids: Ids) {
  return sampleStreets.flatMap((street) =>
    street.associations.map(({ slug, name }, position) => ({
      id: ids.other(`association ${street.slug} ${slug}`),
      streetId: ids.street(street.slug),
      name,
      position,
    })),
  );
}

/** Every sample shop with its street; numbers run street by street. */
export function placedShops() {
  return sampleShops.map((shop, i) => {
    const streetIndex = Math.floor(i / SHOPS_A_STREET);
    const street = sampleStreets[streetIndex]!;
    return {
      shop,
      street,
      streetIndex,
      ...placeAt(street.anchor, shop.offset),
    };
  });
}

/** Invented: low where a wheelchair comes in, else a usual step or nobody has said. */
function sampleStep({ number, amenities }: SampleShop): number | null {
  if (amenities.includes("wheelchair")) return number % 2 === 0 ? 0 : 2;
  return number % 3 === 0 ? 10 : null;
}

function shopRows(ids: Ids) {
  return placedShops().map(({ shop, street, lat, lng }) => {
    const association = street.associations[shop.association ?? -1];
    return {
      id: ids.shop(shop.slug),
      wardId: ids.ward,
      streetId: ids.street(street.slug),
      associationId: association
        ? ids.other(`association ${street.slug} ${association.slug}`)
        : null,
      slug: shop.slug,
      name: shop.name,
      names: { ja: shop.name, kana: shop.kana, en: shop.en },
      category: shop.category,
      kanji: shop.mark,
      lat,
      lng,
      hours: shop.hours,
      amenities: shop.amenities,
      entranceStepCm: sampleStep(shop),
      isSample: true,
    };
  });
}

function checkpointRows(ids: Ids) {
  return sampleShops.map(({ number, slug, mode, minimumYen }) => ({
    id: ids.checkpoint(number),
    rallyId: ids.rally,
    shopId: ids.shop(slug),
    number,
    mode,
    minimumYen,
    points: 1,
    themes: [],
  }));
}

/** Writes the 港北区 sample edition as of an instant; its codes are the same on every machine. */
export async function writeSampleEdition(
  tx: Tx,
  now: Date,
  pictures: SamplePictures,
): Promise<void> {
  const ids = sampleIds(now);
  const { channels: periods, ...rally } = rallyAt(businessDay(now));
  const { slug, name, names, startsOn, endsOn, rules } = rally;
  await tx.insert(wards).values(wardRow(ids, now));
  await tx.insert(staff).values({
    id: ids.other("staff"),
    wardId: ids.ward,
    email: "tanto@example.jp",
    name: "地域振興課　担当（見本）",
    role: "manager",
    createdAt: now,
  });
  await tx.insert(streets).values(streetRows(ids));
  await tx.insert(associations).values(associationRows(ids));
  await tx.insert(shops).values(shopRows(ids));
  await tx.insert(rallies).values({
    id: ids.rally,
    wardId: ids.ward,
    slug,
    name,
    names,
    startsOn,
    endsOn,
    key: randomBytes(32),
    rules,
    createdAt: now,
    publishedAt: now,
  });
  await tx.insert(channels).values(
    periods.map((period) => ({
      id: ids.other(`channel ${period.kind}`),
      rallyId: ids.rally,
      ...period,
    })),
  );
  await tx.insert(tiers).values(
    sampleTiers.map((tier, position) => ({
      id: ids.other(`tier ${tier.slug}`),
      rallyId: ids.rally,
      position,
      name: tier.names.ja,
      prize: tier.prizes.ja,
      ...tier,
    })),
  );
  await tx.insert(checkpoints).values(checkpointRows(ids));
  await tx.insert(codes).values(
    sampleShops.map(({ number }) => ({
      code: makeCode(seededBytes(`code ${number}`)),
      checkpointId: ids.checkpoint(number),
      createdAt: now,
    })),
  );
  await writeSamplePromotions(tx, ids, pictures, now);
  await writeSampleCourses(tx, ids, pictures, now);
  await writeSamplePlaceLists(tx, ids, now);
  await writeSampleWays(tx, ids, now);
}
