import { countCharacters } from "../plain-text.ts";
import type { ShopKind } from "../shop.ts";
import { foldName, foldWord } from "./fold.ts";
import { type Read, refused, taken } from "./problem.ts";
import type { RowReader } from "./row-reader.ts";
import type { ShopState } from "./state.ts";
import type { Column } from "./table.ts";
import { readCategory, readKind } from "./words.ts";

const LONGEST_NAME = 40;
const LONGEST_KEY = 30;
const LONGEST = 100;
const ERASED = /^(なし|無し|-|ー|―)$/u;

function within(most: number, text: string): Read<string> {
  const n = countCharacters(text);
  return n > most
    ? refused("long-text", undefined, undefined, { n, most })
    : taken(text);
}

export function isErased(text: string): boolean {
  return ERASED.test(foldWord(text));
}

/** 店名, at most 40 characters; a row without one is refused. */
export function takeName(reader: RowReader): string | undefined {
  const { row, text, take, refuse } = reader;
  if (text("name") === "" && !row.faults?.name)
    refuse(["name"], { ok: false, reason: "no-name" });
  return take("name", (written) => {
    const name = foldName(written);
    const n = countCharacters(name);
    return n > LONGEST_NAME
      ? refused("long-name", undefined, undefined, { n })
      : taken(name);
  });
}

/** 店舗コード in one width, at most 30 characters. */
export function takeKey({ take }: RowReader): string | undefined {
  return take("key", (text) => within(LONGEST_KEY, text.normalize("NFKC")));
}

/** Katakana of either width as the hiragana readings are kept in. */
function hiragana(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[ァ-ヶ]/gu, (letter) =>
      String.fromCodePoint(letter.codePointAt(0)! - 0x60),
    );
}

/** 0451234567, 045-123-4567, +81…; a number cell loses its first 0, which is found. */
function readPhone(text: string): Read<string> {
  const phone = text
    .normalize("NFKC")
    .replace(/[‐‑–—−ー―]/gu, "-")
    .replace(/\s+/gu, "");
  const digits = phone.replace(/[-()]/gu, "");
  if (/^(0\d{9,10}|\+\d{8,14})$/u.test(digits)) return taken(phone);
  if (/^[1-9]\d{8,9}$/u.test(digits))
    return refused("lost-zero", "phone", `0${phone}`);
  return refused("phone");
}

/** A cell that may be blank, and is emptied by なし. */
function takeOptional<T extends string | null>(
  { take }: RowReader,
  column: Column,
  current: T,
  none: T,
  read: (text: string) => Read<string> = (text) => within(LONGEST, text),
): T | string {
  const said = take<T | string>(column, (text) =>
    isErased(text) ? taken(none) : read(text),
  );
  return said === undefined ? current : said;
}

type Texts = Pick<ShopState, "kana" | "en" | "address" | "phone" | "kind">;

/** Everything of a shop that is plain words. */
export function takeTexts(reader: RowReader, base: Texts): Texts {
  const kana = (text: string) => within(LONGEST, hiragana(text));
  const kind = reader.take<ShopKind>("kind", (text) => {
    const read = readKind(text);
    return read ? taken(read) : refused("kind");
  });
  return {
    kana: takeOptional(reader, "kana", base.kana, null, kana) || null,
    en: takeOptional(reader, "en", base.en, null) || null,
    address: takeOptional(reader, "address", base.address, ""),
    phone: takeOptional(reader, "phone", base.phone, "", readPhone),
    kind: kind ?? base.kind,
  };
}

/**
 * 業種 of a shop; a place that is none has its kind instead, whatever is written.
 * A word we do not know changes nothing and is noted.
 */
export function takeCategory(
  { take }: RowReader,
  kind: ShopKind,
  before: Pick<ShopState, "kind" | "category">,
): { category: string; isUnknown: boolean } {
  if (kind !== "shop") return { category: kind, isUnknown: false };
  const category = take("category", (text) => taken(readCategory(text)));
  const kept = before.kind === "shop" ? before.category : "other";
  return { category: category ?? kept, isUnknown: category === null };
}
