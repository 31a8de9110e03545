import { addDays } from "#app/domain/business-day.ts";
import { env } from "#app/env.server.ts";
import { findAssociation } from "#app/models/association.server.ts";
import type { Checkpoint, Edition, Shop } from "#app/models/edition.server.ts";
import { type Letter, letterCode } from "#app/models/letter.server.ts";
import { applicationAddress, letterAddress } from "#app/print/sheet-address.ts";
import type { ApplicationLetter, SignInLetter } from "#app/print/sheet.ts";
import { channelWords, rallyWords } from "./rally-words.server.ts";
import { officeOf } from "./shop-sheets.server.ts";

const DEVICES = 3;
const DAYS_AFTER = 7;

/** What both letters to a shop carry; null when its street is not of this ward. */
async function letterTo(edition: Edition, shop: Shop, sentOn: string) {
  const street = edition.streets.find(({ id }) => id === shop.streetId);
  if (!street) return null;
  const association = await findAssociation(shop);
  return {
    kind: "letter" as const,
    isTest: env.isTest,
    isSample: shop.isSample || edition.ward.isSample,
    sentOn,
    ward: officeOf(edition),
    rally: rallyWords(edition),
    channels: channelWords(edition, sentOn),
    shop: {
      name: shop.name,
      streetName: street.name,
      associationName: association?.name ?? null,
      emblem: street.emblem,
    },
  };
}

/** The letter that signs a shop in: on 3 devices, until 7 days after the rally's last day. `sentOn` is a day, JST. */
export async function signInSheet(
  edition: Edition,
  { shop, mode, number }: Checkpoint,
  letter: Letter,
  origin: string,
  sentOn: string,
): Promise<SignInLetter | null> {
  const base = await letterTo(edition, shop, sentOn);
  const code = letterCode(letter);
  return (
    base && {
      ...base,
      purpose: "sign-in",
      address: letterAddress(origin, code),
      host: new URL(origin).host,
      code,
      mode,
      number: String(number).padStart(3, "0"),
      devices: DEVICES,
      usableUntil: addDays(edition.rally.endsOn, DAYS_AFTER),
    }
  );
}

/** 参加申込のお願い, to be answered by a day, JST. */
export async function applicationSheet(
  edition: Edition,
  shop: Shop,
  letter: Letter,
  origin: string,
  days: { sentOn: string; answerBy: string },
): Promise<ApplicationLetter | null> {
  const base = await letterTo(edition, shop, days.sentOn);
  const code = letterCode(letter);
  return (
    base && {
      ...base,
      purpose: "application",
      address: applicationAddress(origin, code),
      host: new URL(origin).host,
      code,
      answerBy: days.answerBy,
    }
  );
}
