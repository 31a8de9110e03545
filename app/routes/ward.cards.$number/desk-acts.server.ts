import { addDays } from "#app/domain/business-day.ts";
import { DESK_DAYS } from "#app/domain/desk-entry.ts";
import { formatRescueCode } from "#app/domain/rescue.ts";
import { drawQr } from "#app/http/qr.server.ts";
import {
  grantStamp,
  reissueRescue,
  showClaim,
  voidStamp,
} from "#app/models/card-desk.server.ts";
import type { Card } from "#app/models/card.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { enterDraw } from "#app/models/entry.server.ts";

export type DeskAnswer =
  | { part: "grant"; said: "granted" | "grantedAlready" }
  | { part: "void"; said: "voided" }
  | { part: "entry"; said: "entered" }
  | {
      part: "grant" | "void" | "entry";
      refusal:
        | "no-reason"
        | "unknown-shop"
        | "unknown-stamp"
        | "voided"
        | "entryRefused";
    }
  | {
      part: "rescue";
      refusal: "not-matching" | "too-many";
      typed: Record<string, string>;
    }
  | {
      part: "claim" | "rescue";
      code: string;
      qr: { path: string; side: number };
    };

type Act = {
  edition: Edition;
  staffId: string;
  card: Card;
  form: FormData;
  now: Date;
  origin: string;
};

const LONGEST_REASON = 200;

function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}

/** A cut within a pair of surrogates leaves half a letter, which no JSON of PostgreSQL holds. */
function reasonOf(form: FormData): string {
  return textOf(form, "reason").slice(0, LONGEST_REASON).toWellFormed();
}

function numberOf(form: FormData, name: string): number {
  return Number(textOf(form, name).normalize("NFKC") || Number.NaN);
}

/** The way back into a card, as letters and as the QR a phone's camera opens. */
function shown(part: "claim" | "rescue", code: string, origin: string) {
  const qr = drawQr(`${origin}/card/rescue#${code}`);
  return { part, code: formatRescueCode(code), qr };
}

async function grant(act: Act): Promise<DeskAnswer> {
  const reason = reasonOf(act.form);
  if (!reason) return { part: "grant", refusal: "no-reason" };
  const shop = numberOf(act.form, "shop");
  const granted = await grantStamp(act, act.card, shop, reason);
  if (!granted.ok) return { part: "grant", refusal: granted.refusal };
  return { part: "grant", said: granted.isNew ? "granted" : "grantedAlready" };
}

async function makeVoid(act: Act): Promise<DeskAnswer> {
  const reason = reasonOf(act.form);
  if (!reason) return { part: "void", refusal: "no-reason" };
  const stamp = textOf(act.form, "stamp");
  const voided = await voidStamp(act, act.card, stamp, reason);
  return voided.ok
    ? { part: "void", said: "voided" }
    : { part: "void", refusal: voided.refusal };
}

async function enter({
  edition,
  card,
  form,
  now,
  staffId,
}: Act): Promise<DeskAnswer> {
  const slug = textOf(form, "tier");
  const tier = edition.tiers.find((one) => one.slug === slug);
  const closesOn = addDays(edition.rally.endsOn, DESK_DAYS);
  const entered =
    tier && (await enterDraw(edition, card, tier, now, { staffId, closesOn }));
  return entered?.ok
    ? { part: "entry", said: "entered" }
    : { part: "entry", refusal: "entryRefused" };
}

const visitFields = ["shop1", "day1", "shop2", "day2"];

async function rescue(act: Act): Promise<DeskAnswer> {
  const visits = [1, 2].map((n) => ({
    shopNumber: numberOf(act.form, `shop${n}`),
    day: textOf(act.form, `day${n}`),
  }));
  const issued = await reissueRescue(act, act.card, visits);
  return issued.ok
    ? shown("rescue", issued.code, act.origin)
    : {
        part: "rescue",
        refusal: issued.refusal,
        typed: Object.fromEntries(
          visitFields.map((name) => [name, textOf(act.form, name)]),
        ),
      };
}

async function claim(act: Act): Promise<DeskAnswer> {
  return shown("claim", await showClaim(act, act.card), act.origin);
}

const acts = { grant, void: makeVoid, entry: enter, rescue, claim };

/** What the desk does with a card, by the form's intent; null for one that is none. */
export async function actOnCard(act: Act): Promise<DeskAnswer | null> {
  const intent = textOf(act.form, "intent");
  return Object.hasOwn(acts, intent)
    ? acts[intent as keyof typeof acts](act)
    : null;
}
