import { foldName } from "./fold.ts";
import type { Problem } from "./problem.ts";
import type { KnownShop } from "./state.ts";

type Wanted = { key: string | undefined; name: string; streetId: string };

export type Match =
  | { ok: true; shop: KnownShop | null }
  | {
      ok: false;
      reason: "withdrawn" | "ambiguous" | "other-key";
      values: Problem["values"];
    };

/** Finds the shop a row speaks of; built once for a whole file. */
export function createMatcher(shops: KnownShop[]): (wanted: Wanted) => Match {
  const nameOf = (streetId: string, name: string) =>
    `${streetId}\n${foldName(name)}`;
  const byKey = new Map(shops.map((shop) => [shop.key, shop]));
  const byName = Map.groupBy(shops, (shop) => nameOf(shop.streetId, shop.name));
  const found = (shop: KnownShop): Match =>
    shop.isWithdrawn
      ? { ok: false, reason: "withdrawn", values: {} }
      : { ok: true, shop };
  return ({ key, name, streetId }) => {
    const keyed = key === undefined ? undefined : byKey.get(key);
    if (keyed) return found(keyed);
    const named = byName.get(nameOf(streetId, name)) ?? [];
    const [first, second] = named;
    if (!first) return { ok: true, shop: null };
    if (second) return { ok: false, reason: "ambiguous", values: {} };
    if (key === undefined || first.key === null) return found(first);
    return { ok: false, reason: "other-key", values: { key: first.key } };
  };
}
