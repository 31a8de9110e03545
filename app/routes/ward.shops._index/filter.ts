import type { OfficeShop, ShopState } from "#app/models/shop.server.ts";
import { type ShopKind, shopKinds } from "#app/domain/shop.ts";

export const PAGE = 100;

export const states = [
  "in",
  "asked",
  "waiting",
  "declined",
  "withdrawn",
  "none",
] as const satisfies ShopState[];

export type ShopFilter = {
  street: string;
  state: ShopState | "";
  kind: ShopKind | "";
  words: string;
  page: number;
};

/** What an address asks to see; what it says wrongly is as if it did not. */
export function readFilter(url: URL): ShopFilter {
  const asked = (name: string) => url.searchParams.get(name) ?? "";
  const page = Number(asked("page"));
  return {
    street: asked("street"),
    state: states.find((one) => one === asked("state")) ?? "",
    kind: shopKinds.find((one) => one === asked("kind")) ?? "",
    words: asked("words").slice(0, 60),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Letters that people type differently for the same name. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) =>
      String.fromCharCode(kana.charCodeAt(0) - 0x60),
    )
    .replace(/[\s\-‐-―ー]/g, "");
}

function says({ shop, checkpoint }: OfficeShop, words: string): boolean {
  const { name, names, key, phone, slug } = shop;
  const texts = [name, names.kana, names.en, key, phone, slug];
  const number = String(checkpoint?.number ?? "");
  return (
    number === words.replace(/^0+/, "") ||
    texts.some((text) => text && plain(text).includes(words))
  );
}

export function filterShops(
  all: OfficeShop[],
  filter: ShopFilter,
): OfficeShop[] {
  const words = plain(filter.words);
  return all.filter(
    (one) =>
      (filter.street === "" || one.shop.streetId === filter.street) &&
      (filter.state === "" || one.state === filter.state) &&
      (filter.kind === "" || one.shop.kind === filter.kind) &&
      (words === "" || says(one, words)),
  );
}
