import type { Mode } from "../shop.ts";
import { refused, taken } from "./problem.ts";
import type { RowReader } from "./row-reader.ts";
import type { Entry, Known, KnownShop } from "./state.ts";
import { readJoining, readMode, readNumber, readYen } from "./words.ts";

function takeNumber(
  { take }: RowReader,
  shop: KnownShop | null,
  { numbers, shops }: Known,
): number | undefined {
  return take("number", (text) => {
    const number = readNumber(text);
    if (number === null) return refused("number");
    const fixed = shop?.entry?.number ?? number;
    if (fixed !== number)
      return refused("number-fixed", "number", String(fixed));
    const holder = numbers.find((one) => one.number === number);
    if (!holder || holder.shopId === shop?.id) return taken(number);
    const name = shops.find(({ id }) => id === holder.shopId)?.name ?? "";
    return refused("number-taken", undefined, undefined, { shop: name });
  });
}

/**
 * How the shop takes part after this row. A blank or unsure 参加 changes
 * nothing; × declines, and is refused for a shop that takes part; a number once given stays.
 */
export function takeEntry(
  reader: RowReader,
  shop: KnownShop | null,
  known: Known,
): { entry: Entry | null; declines: boolean; isUnused: boolean } {
  const joining = reader.take("joins", (text) => {
    const read = readJoining(text);
    if (!read) return refused("joins");
    if (read === "no" && shop?.entry) return refused("withdraw");
    if (read === "yes" && !known.hasRally) return refused("no-rally");
    return taken(read);
  });
  const number = takeNumber(reader, shop, known);
  const mode = reader.take<Mode>("mode", (text) => {
    const read = readMode(text);
    return read ? taken(read) : refused("mode");
  });
  const minimumYen = reader.take<number>("minimum", (text) => {
    const read = readYen(text);
    return read === null ? refused("minimum") : taken(read);
  });
  const current = shop?.entry ?? null;
  const said = [number, mode, minimumYen].some((value) => value !== undefined);
  if (!current && joining !== "yes") {
    const isNo = joining === "no" || (shop?.declines ?? false);
    const declines = isNo && known.hasRally;
    return { entry: null, declines, isUnused: said };
  }
  const base = current ?? { number: null, mode: "static", minimumYen: 0 };
  return {
    entry: {
      number: number ?? base.number,
      mode: mode ?? base.mode,
      minimumYen: minimumYen ?? base.minimumYen,
    },
    declines: false,
    isUnused: false,
  };
}
