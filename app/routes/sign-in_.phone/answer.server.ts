import type { AppContext } from "#app/http/app-context.ts";
import { readPhoneCode, readShopNumber } from "#app/domain/phone-code.ts";
import { readDeviceName } from "#app/domain/shop-device.ts";
import { readKeys } from "#app/http/shop-keys.server.ts";
import {
  hasTriedTooMany,
  noteWrongCode,
} from "#app/models/letter-attempt.server.ts";
import {
  type PhoneSignIn,
  signInByPhone,
} from "#app/models/phone-sign-in.server.ts";

export type Typed = { number: string; digits: string; device: string };
export type WrongField = keyof Typed;

export function typedIn(form: FormData): Typed {
  const of = (name: WrongField) => String(form.get(name) ?? "");
  return { number: of("number"), digits: of("digits"), device: of("device") };
}

type Answer =
  | PhoneSignIn
  | { ok: false; refusal: "too-many" }
  | { ok: false; refusal: "fields"; fields: WrongField[] };

/** Reads the form and tries the code. Wrong ones count against the address, as those of letters do. */
export async function tryPhone(
  request: Request,
  { ward, address }: AppContext,
  typed: Typed,
  now: Date,
): Promise<Answer> {
  const number = readShopNumber(typed.number);
  const digits = readPhoneCode(typed.digits);
  const device = readDeviceName(typed.device);
  if (number === null || digits === null || device === null) {
    const read = { number, digits, device };
    const fields = (["number", "digits", "device"] as const).filter(
      (name) => read[name] === null,
    );
    return { ok: false, refusal: "fields", fields };
  }
  if (await hasTriedTooMany(address, now))
    return { ok: false, refusal: "too-many" };
  const sent = { number, digits, device };
  const entry = await signInByPhone(ward.id, sent, readKeys(request), now);
  if (!entry.ok && entry.refusal === "wrong") await noteWrongCode(address, now);
  return entry;
}
