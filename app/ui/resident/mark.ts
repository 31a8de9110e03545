import type { EmblemName } from "#app/domain/emblem.ts";
import type { PhotoView } from "#app/domain/photo.ts";
import type { Names } from "#app/domain/place.ts";
import { sealFeatures } from "#app/domain/seal.ts";
import type { SealMark } from "#app/ui/art/seal.tsx";

export type Marked = {
  number: number;
  shop: { slug: string; name: string; category: string; kanji: string };
  street: { emblem: EmblemName };
  /** The picture the shop sent in place of its character. */
  mark?: PhotoView | null;
};

/** A checkpoint's own seal. */
export function markOf({ number, shop, street, mark }: Marked): SealMark {
  const { tilt, ring, kanji } = sealFeatures({
    slug: shop.slug,
    number,
    category: shop.category,
    name: shop.name,
    character: shop.kanji,
  });
  return { kanji, ring, tilt, emblem: street.emblem, photo: mark ?? null };
}

type Placed = {
  number: number;
  shop: Marked["shop"] & { names: Names; isSample: boolean };
  street: Marked["street"] & { name: string; names: Names };
  mark: PhotoView | null;
};

/** What pages show of a checkpoint, and no more of its row. */
export function headOf({ number, shop, street, mark }: Placed): Placed {
  const { slug, name, names, category, kanji, isSample } = shop;
  return {
    number,
    shop: { slug, name, names, category, kanji, isSample },
    street: { emblem: street.emblem, name: street.name, names: street.names },
    mark,
  };
}

/** 3 digits, as on cards and seals: 001. */
export function numberLabel(number: number): string {
  return String(number).padStart(3, "0");
}
