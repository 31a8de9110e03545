import { dailyProof, shopSecret } from "#app/domain/proof.ts";
import { sealFeatures } from "#app/domain/seal.ts";
import { env } from "#app/env.server.ts";
import { i18n } from "#app/locales/index.ts";
import { findAssociation } from "#app/models/association.server.ts";
import { codesOf } from "#app/models/code.server.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { proofAddress, posterAddress } from "#app/print/sheet-address.ts";
import type { CounterCard, DailySheet, PosterSheet } from "#app/print/sheet.ts";
import {
  channelWords,
  rallyWords,
  withoutSampleMark,
} from "./rally-words.server.ts";
import { landOf } from "./ward-land.server.ts";

const t = i18n.getFixedT("ja");

async function shopOf({ shop, street, number }: Checkpoint) {
  const association = await findAssociation(shop);
  return {
    name: shop.name,
    streetName: street.name,
    streetShortName: street.shortNames.ja,
    associationName: association?.name ?? null,
    number: String(number).padStart(3, "0"),
    emblem: street.emblem,
    category: t(`categories.${shop.category}` as "categories.tea"),
  };
}

/** What every sheet of a ward says of the office that sends it. */
export function officeOf({ ward }: Edition) {
  return {
    name: ward.name,
    organiser: withoutSampleMark(ward.organiser),
    deskPhone: ward.deskPhone,
    deskHours: ward.deskHours,
  };
}

/**
 * A checkpoint's A4 poster for its newest code; null when every code of it is
 * revoked. `origin` is what the QR opens. Its printing is the count of the
 * checkpoint's codes.
 */
export async function posterSheet(
  edition: Edition,
  checkpoint: Checkpoint,
  origin: string,
): Promise<PosterSheet | null> {
  const codes = codesOf(edition, checkpoint);
  const code = codes.find(({ revokedAt }) => !revokedAt)?.code;
  if (code === undefined) return null;
  const { shop, street, number, mode } = checkpoint;
  const { geography, pinsFor } = landOf(edition);
  const { tilt, ring, kanji } = sealFeatures({
    ...shop,
    number,
    character: shop.kanji,
  });
  return {
    kind: "poster",
    address: posterAddress(origin, code),
    host: new URL(origin).host,
    code,
    isTest: env.isTest,
    isSample: shop.isSample || edition.ward.isSample,
    edition: codes.length,
    ward: { ...officeOf(edition), geography },
    rally: rallyWords(edition),
    channels: channelWords(edition),
    shop: await shopOf(checkpoint),
    seal: { kanji, ring, tilt },
    mode,
    pins: pinsFor(street.id),
  };
}

/** The A6 card beside the till: what the poster says, smaller. */
export function counterSheet(poster: PosterSheet): CounterCard {
  return { ...poster, kind: "counter" };
}

/** 日めくり: one page a business day, each with that day's proof, in sheets of two. */
export function dailySheets(
  { rally }: Edition,
  { id }: Checkpoint,
  poster: PosterSheet,
  origin: string,
  pairs: [string, string?][],
): DailySheet[] {
  const secret = shopSecret(rally.key, id);
  const { address: _, kind: __, ...printed } = poster;
  const pageOf = (day: string) => ({
    day,
    address: proofAddress(origin, poster.code, dailyProof(secret, day)),
  });
  return pairs.map(([first, second]) => ({
    ...printed,
    kind: "daily",
    pages:
      second === undefined ? [pageOf(first)] : [pageOf(first), pageOf(second)],
  }));
}
