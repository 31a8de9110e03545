import type { EmblemName } from "#app/ui/art/hues.ts";
import type { Leaflet, StreetSheet } from "./map-sheet.ts";
import type { MapPin, Poster, PosterMode } from "./poster.ts";

/** What every sheet carries. `host` is written in lower case under the code; `isTest` prints the テスト用 band. */
type Printed = Pick<Poster, "address" | "host" | "isTest" | "isSample">;

/** A4 210×297 mm, for the shop front. `address` as `posterAddress` makes it. */
export type PosterSheet = Poster & { kind: "poster" };

/** A6 105×148 mm, beside the till: what the poster says, smaller. A spread poster will do: `{ ...poster, kind: "counter" }`. */
export type CounterCard = Printed &
  Pick<Poster, "code" | "edition" | "shop" | "seal" | "mode"> & {
    kind: "counter";
    ward: Pick<Poster["ward"], "deskPhone" | "deskHours">;
    rally: Pick<Poster["rally"], "name">;
  };

/** One business day (`YYYY-MM-DD`, Asia/Tokyo) of a 日めくり; `address` carries `CODE.PROOF` for that day (`proofAddress`). */
export type DailyPage = { day: string; address: string };

/** 日めくり: A4 landscape, cut in the middle into one or two A5 pages. `pairDays` puts the days so that the cut piles lie in order. */
export type DailySheet = Omit<CounterCard, "kind" | "address"> & {
  kind: "daily";
  pages: [DailyPage] | [DailyPage, DailyPage];
};

/** Days are `YYYY-MM-DD` in Asia/Tokyo. `code` is the typed code of the letter, of any length, printed in groups of 4. */
type LetterBase = Printed & {
  kind: "letter";
  code: string;
  sentOn: string;
  ward: Pick<Poster["ward"], "name" | "organiser" | "deskPhone" | "deskHours">;
  rally: Poster["rally"];
  channels: Poster["channels"];
  shop: Pick<
    Poster["shop"],
    "name" | "streetName" | "associationName" | "emblem"
  >;
};

/** A4: the shop's sign-in. `address` is `HTTPS://HOST/L/CODE` (`letterAddress`); it opens until the end of `usableUntil` on `devices` devices. */
export type SignInLetter = LetterBase & {
  purpose: "sign-in";
  mode: PosterMode;
  /** The shop's number of this edition, as on its poster. */
  number: string;
  devices: number;
  usableUntil: string;
};

/** A4: 参加申込のお願い. `address` is `HTTPS://HOST/A/CODE` (`applicationAddress`). */
export type ApplicationLetter = LetterBase & {
  purpose: "application";
  answerBy: string;
};

export type Letter = SignInLetter | ApplicationLetter;

/** `unit` こ for stamps, か所 for streets; what is no plain count is told in words. */
export type PaperTier = {
  name: string;
  prize: string;
  needs: { n: number; unit: "stamps" | "streets" } | { words: string };
  award: "draw" | "everyone";
  /** Winners of a draw; for everyone, the stock. 0 prints no count. */
  count: number;
};

export type PaperStreet = {
  name: string;
  /** In words: 綱島駅・新綱島駅. */
  stations: string;
  emblem: EmblemName;
  shops: number;
};

/**
 * Paper stamp card, A4 landscape folded once to A5: two pages, outside and inside.
 * `address` is `HTTPS://HOST/C/NUMBER` (`cardAddress`), `number` its eight digits. 1–20 streets, 1–6 tiers in rising order.
 */
export type PaperCard = Printed & {
  kind: "paper-card";
  number: string;
  ward: Poster["ward"];
  rally: Pick<Poster["rally"], "name" | "subtitle">;
  /** The paper channel's days, `YYYY-MM-DD`; cards are handed in until `closesAt` (`HH:MM`, JST) of the last. */
  startsOn: string;
  endsOn: string;
  closesAt: string | null;
  returnBoxes: string[];
  streets: PaperStreet[];
  pins: MapPin[];
  tiers: PaperTier[];
};

export type Sheet =
  | PosterSheet
  | CounterCard
  | DailySheet
  | Letter
  | PaperCard
  | Leaflet
  | StreetSheet;

/** `sheet` is the index of the sheet that cannot be drawn. */
export type SheetRefusal =
  | {
      ok: false;
      refusal: "missing-glyph";
      sheet: number;
      characters: string[];
    }
  | { ok: false; refusal: "address-not-alphanumeric"; sheet: number };

export type SheetsOutcome =
  { ok: true; pdf: Uint8Array; pages: number } | SheetRefusal;

/** What was read back of one sheet: the texts its codes should hold, and those not found on its pages. */
export type SheetCheck = {
  sheet: number;
  expected: string[];
  missing: string[];
};

export type CheckedOutcome =
  | { ok: true; pdf: Uint8Array; pages: number; checks: SheetCheck[] }
  | SheetRefusal;
