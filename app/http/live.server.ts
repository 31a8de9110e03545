import { checkpointOf } from "#app/models/merchant-day.server.ts";
import type { Checkpoint, Shop } from "#app/models/edition.server.ts";
import { findSignedIn } from "#app/models/session.server.ts";
import {
  type DayRow,
  dayRow,
  type DayTableStamp,
} from "#app/ui/merchant/day-row.ts";
import { textFor } from "#app/ui/text.tsx";
import type { AppContext } from "./app-context.ts";
import { readCookie } from "./cookies.server.ts";
import { languageOf } from "./language.server.ts";
import { findShopEdition } from "./shop-edition.server.ts";

export type { DayRow };

export type LivePlace =
  | { ok: true; shop: Shop; checkpoint: Checkpoint }
  | { ok: false; refusal: "not-signed-in" | "not-here" };

/** Whose stamps the holder of a cookie may watch at an instant: those of the shop it is signed in for, where that takes part. */
export async function findLivePlace(
  cookie: string | null,
  context: AppContext,
  now: Date,
): Promise<LivePlace> {
  const key = readCookie(cookie, "session");
  const found = key ? await findSignedIn(context.ward.id, key, now) : null;
  if (found?.kind !== "merchant")
    return { ok: false, refusal: "not-signed-in" };
  const { shop } = found;
  const edition = await findShopEdition(context, shop);
  const checkpoint = edition && checkpointOf(edition, shop);
  return checkpoint
    ? { ok: true, shop, checkpoint }
    : { ok: false, refusal: "not-here" };
}

type RowOf = (stamp: DayTableStamp) => DayRow;

/** Makes a row once for all screens of a language. */
function rowsIn(language: "ja" | "en"): RowOf {
  const made = new WeakMap<DayTableStamp, DayRow>();
  const t = textFor(language);
  return (stamp) => {
    const row = made.get(stamp) ?? dayRow(t, stamp);
    made.set(stamp, row);
    return row;
  };
}

const rows = { ja: rowsIn("ja"), en: rowsIn("en") };

/** A maker of rows in the reader's language. */
export async function rowsFor(
  cookie: string | null,
  accepted: string | null,
): Promise<RowOf> {
  const language = await languageOf(cookie, accepted);
  return rows[language === "en" ? "en" : "ja"];
}
